/** Which of Phaser's two renderers to take. */

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * WebGL where a graphics card draws it, else Canvas 2D, which without one is two to three times
 * faster (measured with SwiftShader: 25 ms a frame against 60). Not every browser admits the
 * caveat when asked, so the renderer's name is looked at as well.
 */
export function fasterRenderer(): 'webgl' | 'canvas' {
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return 'canvas';
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info === null ? gl.RENDERER : info.UNMASKED_RENDERER_WEBGL));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return SOFTWARE.test(name) ? 'canvas' : 'webgl';
}
