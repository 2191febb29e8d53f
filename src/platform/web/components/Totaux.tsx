import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';

interface Props {
  readonly ht: string;
  readonly tva: string;
  readonly debours: string;
  readonly ttc: string;
}

/** Amounts of a claim, formatted. `live-totals` rewrites them while the person types. */
export const Totaux: FunctionComponent<Props> = ({ ht, tva, debours, ttc }) => {
  const { textes } = usePage();
  return (
    <dl class="cp-totaux">
      <div class="cp-totaux__ligne">
        <dt>{textes.totaux.ht}</dt>
        <dd data-total="ht">{ht}</dd>
      </div>
      <div class="cp-totaux__ligne">
        <dt>{textes.totaux.tva}</dt>
        <dd data-total="tva">{tva}</dd>
      </div>
      <div class="cp-totaux__ligne">
        <dt>{textes.totaux.debours}</dt>
        <dd data-total="debours">{debours}</dd>
      </div>
      <div class="cp-totaux__ligne cp-totaux__ligne--ttc">
        <dt>{textes.totaux.ttc}</dt>
        <dd data-total="ttc">{ttc}</dd>
      </div>
    </dl>
  );
};
