// Puts the suites that last first, so that at the end no worker waits for another's long one.
const { default: Sequencer } = require('@jest/test-sequencer');

/** Jest knows how long suites take only where it ran before; elsewhere it goes by the length of the file, which is no guide. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const lasts = ({ path }) => /[\\/]test[\\/]e2e[\\/]/.test(path);
    return [...sorted.filter(lasts), ...sorted.filter((test) => !lasts(test))];
  }
};
