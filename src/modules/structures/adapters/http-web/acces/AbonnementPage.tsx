import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { ChampsDePeriode } from './ChampsDePeriode.tsx';
import { cheminsDAcces } from './cheminsDAcces.ts';
import type { AbonnementAExaminer } from './presentAbonnement.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly demande: AbonnementAExaminer;
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** One request for an espace, to decide. */
export const AbonnementPage: FunctionComponent<Props> = (props) => {
  const { demande, erreurs } = props;
  const { gestionnaire, demandes, utilisateurs, rattachements } = useTextes();
  const { abonnements, mesAbonnements } = useTextesDesAcces();
  const titre = abonnements.titreUne(demande.demandeur);
  return (
    <Layout
      titre={titre}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: abonnements.titreCourt, href: cheminsDAcces.abonnements },
        { libelle: titre },
      ]}
    >
      <ListeResume
        elements={[
          { cle: demandes.demandeur, valeur: demande.demandeur },
          { cle: utilisateurs.courriel, valeur: demande.courriel },
          { cle: demandes.structure, valeur: demande.structure },
          { cle: mesAbonnements.espace, valeur: demande.espace },
          { cle: mesAbonnements.niveau, valeur: demande.niveau },
          { cle: demandes.date, valeur: demande.date },
          ...(demande.commentaire === null ? [] : [{ cle: demandes.message, valeur: demande.commentaire }]),
        ]}
      />
      {demande.traitee === null ? (
        <Decision {...props} />
      ) : (
        <>
          <Encart>
            <p class="govuk-body">{demande.traitee}</p>
            {demande.motif !== null && <p class="govuk-body">{rattachements.motif(demande.motif)}</p>}
          </Encart>
          <BoutonLien href={cheminsDAcces.abonnements} variante="secondaire">
            {abonnements.titreCourt}
          </BoutonLien>
        </>
      )}
    </Layout>
  );
};

const Decision: FunctionComponent<Props> = ({ demande, saisie, erreurs }) => {
  const { demandes, niveaux, annuler } = useTextes();
  const { abonnements, enNombre } = useTextesDesAcces();
  return (
    <Formulaire action={cheminsDAcces.abonnement(demande.id)} champsObligatoires>
      <ChampChoix
        champ="decision"
        libelle={demandes.decision}
        requis
        valeur={saisie.decision}
        erreur={messageDe(erreurs, 'decision')}
        options={[
          { valeur: 'valider', libelle: demandes.valider, indice: abonnements.validerIndice },
          { valeur: 'refuser', libelle: demandes.refuser, indice: demandes.refuserIndice },
        ]}
      />
      <ChampChoix
        champ="niveau"
        libelle={abonnements.niveauAccorde}
        indice={`${abonnements.niveauIndice} ${demande.niveau.toLowerCase()}.`}
        enLigne
        valeur={saisie.niveau ?? demande.niveauDemande}
        options={[
          { valeur: 'CONSULTATION', libelle: niveaux.CONSULTATION },
          { valeur: 'MODIFICATION', libelle: niveaux.MODIFICATION },
        ]}
      />
      <ChampsDePeriode prefixe="" jours={{ du: saisie.du ?? '', au: saisie.au ?? '' }} erreurs={erreurs} />
      <ChampTexteLong
        champ="motif"
        libelle={enNombre.motif}
        indice={demandes.refuserIndice}
        valeur={saisie.motif}
        lignes={3}
        longueurMax={longueurs.motif}
        erreur={messageDe(erreurs, 'motif')}
      />
      <BarreActions>
        <Bouton>{demandes.enregistrer}</Bouton>
        <BoutonLien href={cheminsDAcces.abonnements} variante="secondaire">
          {annuler}
        </BoutonLien>
      </BarreActions>
    </Formulaire>
  );
};
