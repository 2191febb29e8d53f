import type { FunctionComponent } from 'preact';
import { usePage, type Flash } from '../PageContext.ts';
import { Lien } from './Lien.tsx';

/** What just happened, said once at the top of the next page. */
export const Bandeau: FunctionComponent<{ readonly flash: Flash }> = ({ flash }) => {
  const { textes } = usePage();
  return (
    <div class={`cp-flash cp-flash--${flash.ton}`} role={flash.ton === 'alerte' ? 'alert' : 'status'}>
      <p class="cp-flash__titre">
        <span class="govuk-visually-hidden">{`${textes.flash[flash.ton]}\u00a0: `}</span>
        {flash.titre}
      </p>
      {flash.texte && <p class="cp-flash__texte">{flash.texte}</p>}
      {flash.lien && (
        <p class="cp-flash__texte">
          <Lien href={flash.lien.href}>{flash.lien.libelle}</Lien>
        </p>
      )}
    </div>
  );
};
