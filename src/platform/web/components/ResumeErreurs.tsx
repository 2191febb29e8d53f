import type { FunctionComponent } from 'preact';
import type { ErreurDeChamp } from '../ErreurDeChamp.ts';
import { idDeChamp } from '../idDeChamp.ts';
import { usePage } from '../PageContext.ts';
import { Lien } from './Lien.tsx';

interface Props {
  readonly erreurs: readonly ErreurDeChamp[];
  readonly titre?: string | undefined;
}

const cible = ({ champ, href }: ErreurDeChamp): string | null =>
  href ?? (champ === null ? null : `#${idDeChamp(champ)}`);

/** Put on top of the page by `Layout`; the script moves the focus to it. */
export const ResumeErreurs: FunctionComponent<Props> = ({ erreurs, titre }) => {
  const { textes } = usePage();
  if (erreurs.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} data-resume-erreurs>
      <div role="alert">
        <h2 class="govuk-error-summary__title">{titre ?? textes.erreurs.titre(erreurs.length)}</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {erreurs.map((erreur) => {
              const href = cible(erreur);
              return (
                <li key={`${erreur.champ ?? ''}-${erreur.message}`}>
                  {href === null ? erreur.message : <Lien href={href}>{erreur.message}</Lien>}
                </li>
              );
            })}
          </ul>
        </div>
      </div>
    </div>
  );
};
