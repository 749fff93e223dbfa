/** Wires the page: nothing else knows everybody. */
import './ui/styles/main.css';
import { startApp } from './ui/app/app.ts';
import { openCarriedLesson } from './ui/store/lesson.ts';
import { keepOffline, takeNewerVersion } from './ui/store/offline.ts';

const host = document.querySelector<HTMLElement>('#app');
if (host) void takeNewerVersion().then(openCarriedLesson).then(() => startApp(host)).then(keepOffline);
