import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';
import { Lien } from './Lien.tsx';

export interface Etape {
  readonly libelle: string;
  readonly etat: 'faite' | 'courante' | 'aFaire' | 'enErreur';
  /** Left out when the step cannot be reached yet. */
  readonly href?: string | undefined;
}

export const Etapes: FunctionComponent<{ readonly etapes: readonly Etape[] }> = ({ etapes }) => {
  const { textes } = usePage();
  const courante = etapes.findIndex(({ etat }) => etat === 'courante');
  return (
    <nav class="cp-etapes" aria-label={textes.etapes.nom}>
      <p class="cp-etapes__position" aria-hidden="true">
        {textes.etapes.position(courante + 1, etapes.length)}
        <strong>{etapes[courante]?.libelle}</strong>
      </p>
      <ol class="cp-etapes__liste">
        {etapes.map(({ libelle, etat, href }, rang) => {
          const contenu = (
            <>
              <span class="cp-etapes__rang" aria-hidden="true">
                {etat === 'faite' ? <Coche /> : etat === 'enErreur' ? '!' : rang + 1}
              </span>
              <span class="cp-etapes__libelle">
                {libelle}
                <span class="govuk-visually-hidden">{` (${textes.etapes[etat]})`}</span>
              </span>
            </>
          );
          return (
            <li key={libelle} class={`cp-etapes__etape cp-etapes__etape--${etat}`}>
              {href && etat !== 'courante' ? (
                <Lien href={href} classe="cp-etapes__lien">
                  {contenu}
                </Lien>
              ) : (
                <span class="cp-etapes__lien" aria-current={etat === 'courante' ? 'step' : undefined}>
                  {contenu}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};

const Coche: FunctionComponent = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" focusable="false">
    <path d="m3 8.5 3.2 3.2L13 4.8" fill="none" stroke="currentColor" stroke-width="2.2" />
  </svg>
);
