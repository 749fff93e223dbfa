/** A package for a school's system (LMS), SCORM 1.2: the game's own files, the exercise in its first page, and a manifest. */
import { strToU8, zipSync } from 'fflate';
import type { Exercise } from './exercise.ts';

/** A file of the package: its path and what is in it. */
export interface PackedFile { readonly path: string; readonly bytes: Uint8Array }

/** What is compressed already gains nothing by it. */
const COMPRESSED = /\.(?:woff2|png|jpg|webp|ogg|mp3)$/;
const TITLE_LIMIT = 200;

/** The package as a zip; `page` is the path of the page that the system opens. */
export function lmsPackage(exercise: Exercise, page: string, files: readonly PackedFile[]): Uint8Array {
  const manifest = { path: 'imsmanifest.xml', bytes: strToU8(manifestOf(exercise, page, files.map(({ path }) => path))) };
  return zipSync(Object.fromEntries([manifest, ...files].map(({ path, bytes }) => [path, [bytes, { level: COMPRESSED.test(path) ? 0 : 6 }]])));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text inside XML; what XML does not allow at all is left out. */
const xml = (text: string): string => [...text].filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t').join('').replace(/[&<>"']/g, (letter) => ENTITIES[letter]!);

const address = (path: string): string => xml(path.split('/').map(encodeURIComponent).join('/'));

/** The manifest: one lesson, one page, all files. An identifier may hold letters, digits, dot, dash and underscore. */
function manifestOf({ id, version, title }: Exercise, page: string, paths: readonly string[]): string {
  const name = `three-capitals-${id}`.replace(/[^\w.-]/g, '-');
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${name}" version="${version}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.imsglobal.org/xsd/imsmd_rootv1p2p1 imsmd_rootv1p2p1.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="lesson">
    <organization identifier="lesson">
      <title>${xml(title.slice(0, TITLE_LIMIT))}</title>
      <item identifier="item" identifierref="page">
        <title>${xml(title.slice(0, TITLE_LIMIT))}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${address(page)}">
${paths.map((path) => `      <file href="${address(path)}"/>`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

/** Name of the element in which a page of a package carries its exercise. */
export const LESSON_META = 'three-capitals-lesson';

/** The page with an exercise in it, as the part of an address behind the `#`. */
export const withLesson = (page: string, hash: string): string =>
  page.replace(/<meta charset="utf-8" ?\/?>/, (found) => `${found}\n    <meta name="${LESSON_META}" content="${xml(hash)}">`);
