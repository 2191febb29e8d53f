const { writeFileSync } = require('node:fs');
const Mocha = require('mocha');

const { Base } = Mocha.reporters;
const { EVENT_RUN_END, EVENT_SUITE_BEGIN, EVENT_SUITE_END, EVENT_TEST_FAIL, EVENT_TEST_PASS } =
  Mocha.Runner.constants;

const PATIENCE_MS = 15_000;

/**
 * One line for each outermost suite, each failure at once and again at the end with its difference. `bilan` names the file
 * that takes the counts. A run that leaves something open is ended, and counts one failure more.
 */
module.exports = class Reporter extends Base {
  constructor(runner, options) {
    super(runner, options);
    const { bilan } = options.reporterOptions ?? {};
    let depart = 0;
    let reussis = 0;
    let echecs = 0;

    runner.on(EVENT_SUITE_BEGIN, (suite) => {
      if (!suite.parent?.root) return;
      depart = performance.now();
      reussis = echecs = 0;
    });
    runner.on(EVENT_TEST_PASS, () => {
      reussis += 1;
    });
    runner.on(EVENT_TEST_FAIL, (test, error) => {
      echecs += 1;
      console.log(`  ✘ ${test.fullTitle()}\n      ${String(error?.message ?? error).split('\n')[0]}`);
    });
    runner.on(EVENT_SUITE_END, (suite) => {
      if (!suite.parent?.root) return;
      const duree = `${((performance.now() - depart) / 1000).toFixed(1)} s`;
      console.log(
        `${echecs === 0 ? '✔' : '✘'} ${suite.title} (${reussis}${echecs ? `, ${echecs} failed` : ''}, ${duree})`,
      );
    });
    runner.once(EVENT_RUN_END, () => {
      if (this.failures.length > 0) Base.list(this.failures);
      const { passes, failures } = this.stats;
      const rendre = (enPlus = 0) => {
        if (bilan) writeFileSync(bilan, JSON.stringify({ passed: passes, failed: failures + enPlus }));
      };
      rendre();
      setTimeout(() => {
        console.log(
          `✘ the tests are over, but something stays open: ${process.getActiveResourcesInfo().join(', ')}`,
        );
        rendre(1);
        process.exit(1);
      }, PATIENCE_MS).unref();
    });
  }
};
