import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, with the separator at its end. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** An absolute path of a file or folder of the project. @param {string} path */
export const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * Runs a program in the project's folder with its output passed through; gives its exit code, 127 where it cannot start.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, milliseconds?: number }} [options]
 * @returns {Promise<number>}
 */
export const run = (program, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      stdio: 'inherit',
      env: { ...process.env, ...options.env },
      shell: options.shell ?? false,
      timeout: options.milliseconds,
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/**
 * Runs a script of an installed package with this Node, which works alike on every system.
 * @param {string} path below node_modules
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, milliseconds?: number }} [options]
 */
export const runPackage = (path, args, options = {}) =>
  run(process.execPath, [inProject(`node_modules/${path}`), ...args], options);
