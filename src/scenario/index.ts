/** Scenario files: YAML text → compiled scenario, or faults with places. */
export { checkPack, compileScenario, draftScenario } from './compile.ts';
export type { Compiled } from './compile.ts';
export { faultLine, severityOf } from './faults.ts';
export type { Fault, Severity } from './faults.ts';
export { readerOf } from './gather.ts';
export type { Reader, ReadPack } from './gather.ts';
export { canonical, hashText } from '../engine/hash.ts';
export { jsonSchema } from './json-schema.ts';
export type { Known, KnownName } from './known-names.ts';
export { FAULT_CODES, templateOf } from './messages.ts';
