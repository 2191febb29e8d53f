import type { FunctionComponent } from 'preact';

/** Long lines are folded: nothing to scroll sideways, on a telephone or by keyboard. */
export const BlocDeCode: FunctionComponent<{ readonly source: string }> = ({ source }) => (
  <pre class="cp-code" lang="fr">
    <code>{source}</code>
  </pre>
);
