/**
 * Copies the chosen icons from the two icon packages into assets/icons, one SVG a file, named by what they mean here.
 *
 *   npx tsx scripts/art/icons.ts
 *
 * game/  filled pictograms from game-icons.net (CC BY 3.0): acts by act id, then theatre-, posture-, theme-,
 *        quantity-, rung- and the desk's papers.
 * ui/    line icons from Lucide (ISC): controls.
 * All paint with currentColor; the view box is the package's own.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type IconSet = Readonly<{
  width?: number; height?: number;
  icons: Readonly<Record<string, Readonly<{ body: string; width?: number; height?: number }>>>;
}>;

/** Our name, then the package's. */
const GAME: Readonly<Record<string, string>> = {
  'treaty-propose': 'tied-scroll', 'treaty-renounce': 'breaking-chain', credits: 'money-stack', advisers: 'gear-hammer',
  'trade-opening': 'cargo-ship', 'cultural-exchange': 'ping-pong-bat', 'back-channel': 'rotary-phone', visit: 'commercial-airplane',
  summit: 'round-table', 'arms-talks': 'scales', 'border-talks': 'discussion', recognition: 'stamper', 'un-vote': 'vote',
  withdrawal: 'walking-boot', polemic: 'megaphone', embargo: 'barrier', 'recall-advisers': 'suitcase',
  mobilisation: 'rally-the-troops', shelling: 'field-gun', 'border-incident': 'gunshot', 'proxy-arms': 'ak47',
  'nuclear-test': 'mushroom-cloud', 'nuclear-threat': 'missile-launcher', 'bloc-intervention': 'tank',
  'theatre-taiwan-strait': 'small-fishing-sailboat', 'theatre-korea': 'watchtower', 'theatre-indochina': 'helicopter',
  'theatre-ussuri': 'river', 'theatre-xinjiang': 'camel', 'theatre-mongolia': 'horse-head', 'theatre-himalaya': 'mountains',
  'theatre-berlin': 'brick-wall', 'theatre-eastern-europe': 'clock-tower', 'theatre-cuba': 'island', 'theatre-middle-east': 'oil-pump',
  'posture-press': 'fist', 'posture-hold': 'hand', 'posture-open': 'peace-dove',
  'theme-ideology': 'black-book', 'theme-national-interest': 'flying-flag', 'theme-security': 'checked-shield',
  'theme-domestic': 'house', 'theme-leadership': 'public-speaker',
  'quantity-trust': 'shaking-hands', 'quantity-tension': 'power-lightning', 'quantity-support': 'three-friends',
  'quantity-prestige': 'laurels', 'quantity-strength': 'jet-fighter', 'quantity-nuclear': 'atom', 'quantity-economy': 'factory',
  'quantity-initiative': 'chess-knight', 'quantity-heat': 'flame',
  'rung-note': 'scroll-quill', 'rung-recall': 'exit-door', 'rung-mobilisation': 'brodie-helmet', 'rung-shots': 'bullets',
  'rung-border-battle': 'bayonet', 'rung-limited-war': 'battle-tank', 'rung-nuclear-alert': 'radioactive',
  'rung-nuclear-strike': 'nuclear-bomb', 'rung-general-war': 'earth-crack',
  cable: 'envelope', dispatch: 'newspaper', codex: 'bookshelf',
};

const UI: Readonly<Record<string, string>> = {
  save: 'save', load: 'folder-open', undo: 'undo-2', redo: 'redo-2', settings: 'settings', play: 'play', pause: 'pause',
  step: 'skip-forward', 'step-back': 'skip-back', close: 'x', check: 'check', menu: 'menu', more: 'ellipsis',
  'chevron-left': 'chevron-left', 'chevron-right': 'chevron-right', 'chevron-up': 'chevron-up', 'chevron-down': 'chevron-down',
  info: 'info', help: 'circle-question-mark', lock: 'lock', unlock: 'lock-open', warning: 'triangle-alert',
  branch: 'git-branch', search: 'search', download: 'download', upload: 'upload', print: 'printer',
  'zoom-in': 'zoom-in', 'zoom-out': 'zoom-out', 'sound-on': 'volume-2', 'sound-off': 'volume-x',
  'trend-up': 'trending-up', 'trend-down': 'trending-down', lab: 'flask-conical', classroom: 'graduation-cap', language: 'languages',
  ledger: 'notebook-text', triangle: 'triangle',
};

const out = process.argv[2] ?? 'assets/icons';
copy('node_modules/@iconify-json/game-icons/icons.json', GAME, join(out, 'game'));
copy('node_modules/@iconify-json/lucide/icons.json', UI, join(out, 'ui'));

/** Writes each chosen icon; a name that the package lacks is an error. */
function copy(source: string, names: Readonly<Record<string, string>>, folder: string): void {
  const set = JSON.parse(readFileSync(source, 'utf8')) as IconSet;
  mkdirSync(folder, { recursive: true });
  for (const [ours, theirs] of Object.entries(names)) {
    const icon = set.icons[theirs];
    if (!icon) throw new Error(`${source} has no icon ${theirs}`);
    const width = icon.width ?? set.width ?? 16;
    const height = icon.height ?? set.height ?? 16;
    writeFileSync(join(folder, `${ours}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${icon.body}</svg>\n`);
  }
  process.stdout.write(`${Object.keys(names).length} icons in ${folder}\n`);
}
