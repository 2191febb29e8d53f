import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';

export const LienLangue: FunctionComponent = () => {
  const { textes, chemin } = usePage();
  const { langueCourante, autreLangue } = textes;
  const href = `/langue?vers=${autreLangue.code}&retour=${encodeURIComponent(chemin)}`;
  return (
    <span class="cp-langue">
      <abbr class="cp-langue__courante" title={langueCourante.nom}>
        {langueCourante.sigle}
      </abbr>
      <a class="cp-langue__lien" href={href} lang={autreLangue.code} hreflang={autreLangue.code}>
        <span aria-hidden="true">{autreLangue.sigle}</span>
        <span class="govuk-visually-hidden">{autreLangue.nom}</span>
      </a>
    </span>
  );
};
