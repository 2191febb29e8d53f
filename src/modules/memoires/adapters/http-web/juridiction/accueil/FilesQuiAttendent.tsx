import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { LignesDAccueil } from '../../commun/LignesDAccueil.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { FileQuiAttend } from './presentFileQuiAttend.ts';

/** One card for each queue; they stand side by side when there are several. */
export const FilesQuiAttendent: FunctionComponent<{ readonly files: readonly FileQuiAttend[] }> = ({
  files,
}) => {
  const { accueil } = textesDe(usePage().langue);
  return (
    <div class="cp-cartes-en-rang">
      {files.map(({ titre, base, phrase, lignes }) => (
        <Carte
          key={base}
          titre={titre}
          action={
            <BoutonLien variante="secondaire" href={base} complement={titre}>
              {accueil.ouvrir}
            </BoutonLien>
          }
        >
          <p class="govuk-body">
            <strong>{phrase}</strong>
          </p>
          {lignes.length > 0 && (
            <>
              <p class="govuk-hint govuk-!-margin-bottom-2">{accueil.plusAnciens}</p>
              <LignesDAccueil lignes={lignes} />
            </>
          )}
        </Carte>
      ))}
    </div>
  );
};
