import type { FunctionComponent } from 'preact';

interface Props {
  readonly libelle: string;
  /** "42 jours", "Délai dépassé": the word comes first, the gauge only illustrates it. */
  readonly texte: string;
  readonly detail?: string | undefined;
  /** Share of the delay already spent, from 0 to 100. */
  readonly ecoule: number;
  readonly ton: 'calme' | 'attention' | 'urgent';
}

export const Compteur: FunctionComponent<Props> = ({ libelle, texte, detail, ecoule, ton }) => (
  <div class={`cp-compteur cp-compteur--${ton}`}>
    <p class="cp-compteur__libelle">{libelle}</p>
    <p class="cp-compteur__texte">{texte}</p>
    <svg
      class="cp-compteur__jauge"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="cp-compteur__fond" width="100" height="4" />
      <rect class="cp-compteur__part" width={Math.min(100, Math.max(0, ecoule))} height="4" />
    </svg>
    {detail && <p class="cp-compteur__detail">{detail}</p>}
  </div>
);
