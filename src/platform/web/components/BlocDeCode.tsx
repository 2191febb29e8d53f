import type { FunctionComponent } from 'preact';

interface Props {
  readonly source: string;
  /** Names the box of a long source for those who come to it by keyboard. */
  readonly libelle?: string;
}

/** In characters. */
const LONG = 2_000;

/** Long lines are folded: nothing to scroll sideways, on a telephone or by keyboard. A long source scrolls in its own box. */
export const BlocDeCode: FunctionComponent<Props> = ({ source, libelle }) => {
  const bloc = (
    <pre class="cp-code" lang="fr">
      <code>{source}</code>
    </pre>
  );
  if (libelle === undefined || source.length <= LONG) return bloc;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <section class="cp-code-long" aria-label={libelle} tabIndex={0}>
      {bloc}
    </section>
  );
};
