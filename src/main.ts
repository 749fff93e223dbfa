const status = document.querySelector('#status');
if (status) status.textContent = 'Washington, Moscow and Beijing, 1949–1979';

export {};
