import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';

/** Three rows of a hemicycle around one voice. */
export const Marque: FunctionComponent = () => {
  const { titreProduit, textes } = usePage();
  return (
    <a class="cp-marque" href="/" aria-label={textes.accueil}>
      <svg
        class="cp-marque__signe"
        viewBox="0 0 40 40"
        width="40"
        height="40"
        aria-hidden="true"
        focusable="false"
      >
        <rect width="40" height="40" rx="6" fill="currentColor" />
        <g fill="none" stroke="#fff" stroke-width="2.6">
          <path d="M6.8 27.5a13.2 13.2 0 0 1 26.4 0" />
          <path d="M12.2 27.5a7.8 7.8 0 0 1 15.6 0" />
        </g>
        <circle cx="20" cy="27" r="2.6" fill="#fff" />
      </svg>
      <span class="cp-marque__texte">
        <span class="cp-marque__nom">{titreProduit}</span>
        <span class="cp-marque__domaine">{textes.domaine}</span>
      </span>
    </a>
  );
};
