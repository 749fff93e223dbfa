import { createRequire } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const SOURCES = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
const ENTRY = '\0lean-phaser';
const NOTHING = '\0lean-phaser/nothing';
const MATHS = '\0lean-phaser/maths';

/** Game objects, creators and plugins that register themselves with the game when they are loaded. */
export const REGISTERING: readonly string[] = [
  'gameobjects/DisplayList', 'gameobjects/GameObjectCreator', 'gameobjects/GameObjectFactory', 'gameobjects/UpdateList',
  'gameobjects/container/ContainerFactory', 'gameobjects/graphics/GraphicsFactory', 'gameobjects/image/ImageFactory', 'gameobjects/text/TextCreator',
  'events/EventEmitter', 'cameras/2d/CameraManager', 'input/InputPlugin', 'scene/ScenePlugin', 'tweens/TweenManager',
];

/** What the game may say after `Phaser.`, by the file that it comes from; `tests/house/lean-phaser.test.ts` holds the sources to it. */
export const OFFERED: Readonly<Record<string, string>> = {
  Game: 'core/Game', Scene: 'scene/Scene', BlendModes: 'renderer/BlendModes', Scale: 'scale/const/SCALE_MODE_CONST',
};

/** Constants that stand directly below `Phaser`. */
export const CONSTANTS: readonly string[] = ['AUTO', 'CANVAS', 'WEBGL'];

/** Subsystems that the game never uses but that Phaser loads: whoever asks for them gets a constructor that does nothing. */
const UNUSED: readonly RegExp[] = [
  /^animations\/AnimationManager$/,
  /^filters\/(?!Controller$)/,
  /^gameobjects\/tilesprite\//,
  /^input\/keyboard\/KeyboardManager$/,
  /^renderer\/snapshot\//,
  /^renderer\/webgl$/,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/.*(?:GPULayer|PointLight|TileSprite)$/,
  /^textures\/DynamicTexture$/,
  /^textures\/parsers\/(?!index$|Image$|Canvas$)/,
];

const inSources = (path: string): string => JSON.stringify(join(SOURCES, path));

const entryText = (): string => [
  ...REGISTERING.map((path) => `import ${inSources(path)};`),
  `import constants from ${inSources('const')};`,
  ...Object.entries(OFFERED).map(([name, path]) => `import ${name} from ${inSources(path)};`),
  `export default { ${CONSTANTS.map((name) => `${name}: constants.${name}`).join(', ')}, ${Object.keys(OFFERED).join(', ')} };`,
].join('\n');

// The texture manager makes one tile sprite and sets its origin; nobody else touches what is missing.
const NOTHING_TEXT = 'function Nothing() {}\nNothing.prototype.setOrigin = function () { return this; };\nmodule.exports = Nothing;';

// Of all its mathematics the configuration asks for one thing.
const mathsText = (): string => `exports.RandomDataGenerator = require(${inSources('math/random-data-generator/RandomDataGenerator')});`;

/**
 * Builds Phaser from its sources with only the parts that the game uses: 131 KB after gzip instead of 357. The
 * package itself is one bundle that cannot be shaken. The development server keeps the whole package.
 */
export const leanPhaser = (): Plugin => ({
  name: 'three-capitals:lean-phaser',
  apply: 'build',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === 'phaser') return ENTRY;
    if (!importer?.startsWith(SOURCES) || !id.startsWith('.')) return null;
    const path = relative(SOURCES, resolve(dirname(importer), id)).split(sep).join('/');
    if (path === 'math') return MATHS;
    return UNUSED.some((pattern) => pattern.test(path)) ? NOTHING : null;
  },
  load(id) {
    if (id === ENTRY) return entryText();
    if (id === NOTHING) return NOTHING_TEXT;
    return id === MATHS ? mathsText() : null;
  },
  // Phaser's own build replaces these; left alone, `typeof` of an unknown name is a text and so always true.
  transform: (code, id) => (id.startsWith(SOURCES)
    ? code.replace(/typeof (?:CANVAS|WEBGL)_RENDERER\b/g, 'true').replace(/typeof (?:WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_[A-Z0-9]+)\b/g, 'false')
    : null),
});
