/** Plays campaigns one way, in a process of its own: `play.ts ours|boardgame.io RUNS`; prints one line of JSON. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { freeActor } from '../../src/agents/free-actor.ts';
import { loadScenario } from '../../src/cli/scenario-files.ts';
import { answerFree, goOn, hashWorld, newCampaign } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type { Play, Reply, World } from '../../src/engine/types.ts';
import { PEERS } from './told.ts';
import type { Told } from './told.ts';

const SCENARIO = 'grand-campaign';
const decide = freeActor({ difficulty: 'easy' });

/** One way to carry a campaign from reply to reply; both are driven and decided as an ensemble's campaigns are. */
interface Way {
  readonly begin: (seed: string) => void;
  readonly reply: (reply: Reply | null) => void;
  readonly world: () => World;
}

const setup = (seed: string): Parameters<typeof newCampaign>[1] => ({ seed, gravity: 0, humans: [], keepLedger: false });

/** A campaign under way, as ensembles drive it. */
const playOf = (scenario: Scenario, world: World): Play => ({ scenario, world, out: [], brief: 'untold' });

/** The rules called directly, in place. */
function ours(scenario: Scenario): Way {
  let play: Play;
  return {
    begin: (seed) => { play = playOf(scenario, newCampaign(scenario, setup(seed))); },
    reply: (reply) => { goOn(play, reply); },
    world: () => play.world,
  };
}

/** What is used of boardgame.io: its reducer, and the state that it keeps ours in. */
interface Kept { readonly G: World }
interface Internal {
  readonly ProcessGameConfig: (game: object) => object;
  readonly InitializeGame: (of: { game: object; numPlayers: number; setupData: unknown }) => Kept;
  readonly CreateGameReducer: (of: { game: object }) => (state: Kept, action: object) => Kept;
}

/** The same rules as a move of boardgame.io: each reply is one action through its reducer. */
function boardgame(scenario: Scenario): Way {
  const { CreateGameReducer, InitializeGame, ProcessGameConfig } = createRequire(join(PEERS, 'package.json'))('boardgame.io/internal') as Internal;
  const game = ProcessGameConfig({
    name: SCENARIO,
    disableUndo: true,
    setup: (_context: unknown, seed: string) => newCampaign(scenario, setup(seed)),
    moves: { reply: ({ G }: Kept, reply: Reply | null) => { goOn(playOf(scenario, G), reply); } },
  });
  const reduce = CreateGameReducer({ game });
  let state: Kept;
  return {
    begin: (seed) => { state = InitializeGame({ game, numPlayers: 1, setupData: seed }); },
    reply: (reply) => { state = reduce(state, { type: 'MAKE_MOVE', payload: { type: 'reply', args: [reply], playerID: '0' } }); },
    world: () => state.G,
  };
}

/** Plays campaigns; how long the rules took in them, without the deciding, and all together. */
function play(scenario: Scenario, way: Way, runs: number): Told {
  const told = { runs, steps: 0, rules: 0, whole: 0, hash: '' };
  const begun = performance.now();
  for (let run = 0; run < runs; run += 1) {
    way.begin(`peers/${run}`);
    let reply: Reply | null = null;
    for (;;) {
      const start = performance.now();
      way.reply(reply);
      told.rules += performance.now() - start;
      told.steps += 1;
      const world = way.world();
      if (!world.waiting) break;
      // On a copy: what looks up a desk notes it in the state, which boardgame.io has frozen.
      reply = answerFree(scenario, { ...world }, decide, world.waiting);
    }
    told.hash = hashWorld(way.world());
  }
  return { ...told, whole: performance.now() - begun };
}

const [name = 'ours', runs = '10'] = process.argv.slice(2);
const { scenario } = loadScenario(SCENARIO);
if (!scenario) throw new Error(`${SCENARIO} does not compile`);
const way = name === 'ours' ? ours(scenario) : boardgame(scenario);
play(scenario, way, Math.ceil(Number(runs) / 5));
console.log(JSON.stringify(play(scenario, way, Number(runs))));
