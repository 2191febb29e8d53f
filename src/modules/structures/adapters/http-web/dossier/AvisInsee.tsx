import type { FunctionComponent } from 'preact';
import { siretLisible } from '../../../../../kernel/domain/Siret.ts';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { formatJourLong } from '../../../../../platform/web/formats.ts';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type {
  EtablissementInsee,
  ReponseDuRepertoire,
} from '../../../application/ports/RepertoireDesEntreprises.ts';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

interface Props {
  /** Null where nothing was asked of the INSEE. */
  readonly reponse: ReponseDuRepertoire | null;
}

/** What the INSEE says that deserves a warning: it never stops anybody. */
export const AvisInsee: FunctionComponent<Props> = ({ reponse }) => {
  const { insee } = useTextesDuDossier();
  if (reponse === null) return null;
  if (reponse.nature === 'INDISPONIBLE') {
    return (
      <Encart titre={insee.indisponible}>
        <p class="govuk-body">{insee.indisponibleTexte}</p>
      </Encart>
    );
  }
  if (reponse.nature === 'INCONNU') {
    return (
      <Encart ton="attention" titre={insee.inconnu}>
        <p class="govuk-body">{insee.inconnuTexte}</p>
      </Encart>
    );
  }
  return <Etablissement etablissement={reponse.etablissement} />;
};

const Etablissement: FunctionComponent<{ readonly etablissement: EtablissementInsee }> = ({
  etablissement,
}) => {
  const { langue } = usePage();
  const { insee } = useTextesDuDossier();
  const { actif, fermeLe, successeur, nonDiffusible } = etablissement;
  return (
    <>
      {!actif && (
        <Encart ton="attention" titre={insee.ferme}>
          <p class="govuk-body">{insee.fermeTexte(fermeLe && formatJourLong(fermeLe, langue))}</p>
          {successeur && <p class="govuk-body">{insee.successeur(siretLisible(successeur))}</p>}
        </Encart>
      )}
      {nonDiffusible && (
        <Encart titre={insee.nonDiffusible}>
          <p class="govuk-body">{insee.nonDiffusibleTexte}</p>
        </Encart>
      )}
    </>
  );
};
