/** The modules that the build makes of the folder `scenarios`; `ui/scenario-shelf.ts` gives them their types. */
declare module 'virtual:scenarios' {
  /** The scenarios that ship, without their content. */
  export const scenarioList: unknown;
  /** Ids of the lessons that ship; they stand in no list. */
  export const tutorialIds: unknown;
  /** Loads a scenario of the list or a lesson, compiled. */
  export const loadScenario: (id: string) => Promise<unknown>;
  /** What one reads of each before it is begun, by id. */
  export const loadCards: () => Promise<unknown>;
}

/** Raw files by name, for the workshop, which compiles in the browser. */
declare module 'virtual:scenario-texts' {
  export const texts: Readonly<Record<string, string>>;
}

/** What the codex shows; `ui/codex/shelf.ts` gives it its type. */
declare module 'virtual:codex' {
  export const codex: unknown;
}

/** What the lab knows beforehand; `ui/lab/shelf.ts` gives it its types. */
declare module 'virtual:lab' {
  export const claims: unknown;
  /** History's path through a scenario of the list, as the rules play it. */
  export const loadHistory: (id: string) => Promise<unknown>;
}

/** The exercises that ship, each checked against its scenario; `ui/classroom/ready.ts` gives them their type. */
declare module 'virtual:exercises' {
  export const exercises: unknown;
}
