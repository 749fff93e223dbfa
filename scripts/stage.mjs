/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs a stage under its name and tells its time; an error inside counts as one failure.
 * @param {string} name
 * @param {() => Promise<Count>} work
 * @returns {Promise<Count>}
 */
export async function stage(name, work) {
  console.log(`\n── ${name}`);
  const begin = performance.now();
  const count = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return count;
}

/** A stage that either passes or fails as a whole. @param {boolean} passed @returns {Count} */
export const one = (passed) => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
