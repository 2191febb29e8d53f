import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import { longueurs } from '../formes/longueurs.ts';
import type { ReclamationPresentee } from '../roles/presentReclamation.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

interface Props {
  readonly reclamation: ReclamationPresentee & { readonly structureId: number; readonly aDecider: boolean };
  readonly saisie: TextesSaisis;
  readonly erreurs: FormErrors;
}

export const ReclamationADeciderPage: FunctionComponent<Props> = (props) => {
  const { reclamation, erreurs } = props;
  const textes = textesDuSupport(usePage().langue);
  return (
    <Layout
      titre={textes.reclamation}
      surtitre={textes.reclamations}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: textes.titre, href: cheminsDuSupport.racine },
        { libelle: textes.aDecider, href: cheminsDuSupport.reclamations },
        { libelle: textes.reclamation },
      ]}
    >
      <ListeResume elements={reclamation.elements} />
      <p class="govuk-body">
        <Lien href={cheminsDuSupport.structure(reclamation.structureId)}>{textes.fiche}</Lien>
      </p>
      {reclamation.aDecider ? (
        <Decision {...props} />
      ) : (
        <Encart>
          <p class="govuk-body">{textes.close}</p>
        </Encart>
      )}
    </Layout>
  );
};

const Decision: FunctionComponent<Props> = ({ reclamation, saisie, erreurs }) => {
  const { annuler } = useTextes();
  const textes = textesDuSupport(usePage().langue);
  return (
    <Formulaire action={cheminsDuSupport.reclamation(reclamation.id)} champsObligatoires>
      <ChampChoix
        champ="decision"
        libelle={textes.decision}
        requis
        valeur={saisie.decision}
        erreur={messageDe(erreurs, 'decision')}
        options={[
          { valeur: 'ACCEPTEE', libelle: textes.accepter, indice: textes.accepterIndice },
          { valeur: 'REJETEE', libelle: textes.rejeter, indice: textes.rejeterIndice },
        ]}
      />
      <ChampTexteLong
        champ="motif"
        libelle={textes.motif}
        indice={textes.motifIndice}
        requis
        valeur={saisie.motif}
        lignes={4}
        longueurMax={longueurs.motif}
        erreur={messageDe(erreurs, 'motif')}
      />
      <BarreActions>
        <Bouton>{textes.decider}</Bouton>
        <BoutonLien href={cheminsDuSupport.reclamations} variante="secondaire">
          {annuler}
        </BoutonLien>
      </BarreActions>
    </Formulaire>
  );
};
