import type { FunctionComponent } from 'preact';
import type { FamilleEtat } from './FamilleEtat.ts';
import { FormeEtat } from './FormeEtat.tsx';
import { usePage } from '../PageContext.ts';

export interface Jalon {
  readonly famille: FamilleEtat;
  readonly etat: string;
  /** As it is read: "12 mars 2026 à 10:42". */
  readonly date: string;
  /** ISO 8601, for machines. */
  readonly dateIso: string;
  readonly auteur?: string | undefined;
  readonly motif?: string | undefined;
  readonly commentaire?: string | undefined;
  /** "depuis 12 jours ; médiane de la juridiction : 48 jours" */
  readonly age?: string | undefined;
}

/** What happened to an object, the latest first: the first item is its état of today. */
export const Chronologie: FunctionComponent<{ readonly jalons: readonly Jalon[] }> = ({ jalons }) => {
  const { textes } = usePage();
  return (
    <ol class="cp-chronologie">
      {jalons.map((jalon, rang) => (
        <li key={jalon.dateIso} class={`cp-chronologie__jalon cp-chronologie__jalon--${jalon.famille}`}>
          <span class="cp-chronologie__point">
            <FormeEtat famille={jalon.famille} />
          </span>
          <div class="cp-chronologie__tete">
            <strong class="cp-chronologie__etat">{jalon.etat}</strong>
            {rang === 0 && <span class="cp-chronologie__courant">{textes.chronologie.enCours}</span>}
          </div>
          <p class="cp-chronologie__date">
            <time dateTime={jalon.dateIso}>{jalon.date}</time>
            {jalon.auteur && <span>{`, ${textes.chronologie.par} ${jalon.auteur}`}</span>}
          </p>
          {(jalon.motif || jalon.commentaire) && (
            <div class="cp-chronologie__parole">
              {jalon.motif && <p class="cp-chronologie__motif">{jalon.motif}</p>}
              {jalon.commentaire && <p>{jalon.commentaire}</p>}
            </div>
          )}
          {jalon.age && <p class="cp-chronologie__age">{jalon.age}</p>}
        </li>
      ))}
    </ol>
  );
};
