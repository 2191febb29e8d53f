import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../../platform/web/components/Carte.tsx';
import { Compteur } from '../../../../../../platform/web/components/Compteur.tsx';
import { EtatEnregistrement } from '../../../../../../platform/web/components/EtatEnregistrement.tsx';
import { Totaux } from '../../../../../../platform/web/components/Totaux.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import type { ResumePresente } from './presentResume.ts';
import { textesDe } from './textes/textesDe.ts';

/** Rewritten by the script after each automatic save (`data-resume`, `data-total`). */
export const ResumeDeSaisie: FunctionComponent<{ readonly resume: ResumePresente }> = ({ resume }) => {
  const { langue } = usePage();
  const { vivant, forclusion } = resume;
  return (
    <Carte titre={textesDe(langue).resume.titre}>
      <Totaux {...resume.totaux} />
      <div>
        {forclusion && (
          <Compteur
            libelle={forclusion.libelle}
            texte={forclusion.texte}
            ecoule={forclusion.ecoule}
            ton={forclusion.ton}
          />
        )}
        <p class="govuk-body-s govuk-!-margin-bottom-0" data-resume="delai">
          {vivant.delai}
        </p>
      </div>
      <div>
        <p class="govuk-body-s govuk-!-font-weight-bold govuk-!-margin-bottom-1" data-resume="manquesTitre">
          {vivant.manquesTitre}
        </p>
        <p class="govuk-body-s govuk-!-margin-bottom-0" data-resume="manques">
          {vivant.manques}
        </p>
        <p class="govuk-body-s govuk-!-margin-bottom-0" data-resume="doublon">
          {vivant.doublon}
        </p>
      </div>
      <div>
        <EtatEnregistrement texte={resume.enregistre} />
      </div>
    </Carte>
  );
};
