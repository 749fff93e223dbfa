/** Wires the page: nothing else knows everybody. */
import './ui/styles/main.css';
import { startApp } from './ui/app/app.ts';

const host = document.querySelector<HTMLElement>('#app');
if (host) void startApp(host);
