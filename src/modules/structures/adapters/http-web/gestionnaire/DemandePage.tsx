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
import type { Service } from '../../../domain/structure/Service.ts';
import { AccesChamps } from '../acces/AccesChamps.tsx';
import type { AccesSaisi } from '../acces/champsDAcces.ts';
import { chemins } from '../chemins.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import type { RattachementPresenteAuGestionnaire } from './presentRattachementConsulte.ts';

interface Props {
  readonly demande: RattachementPresenteAuGestionnaire;
  readonly saisie: TextesSaisis;
  readonly services: readonly Service[];
  readonly acces: AccesSaisi;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const DemandePage: FunctionComponent<Props> = (props) => {
  const { demande, erreurs } = props;
  const { demandes, gestionnaire, rattachements, utilisateurs } = useTextes();
  const titre = demandes.titreUne(demande.personne);
  return (
    <Layout
      titre={titre}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: demandes.titreCourt, href: chemins.demandes },
        { libelle: titre },
      ]}
    >
      <ListeResume
        elements={[
          { cle: demandes.demandeur, valeur: demande.personne },
          { cle: utilisateurs.courriel, valeur: demande.courriel },
          { cle: demandes.structure, valeur: demande.structure },
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
          <BoutonLien href={chemins.demandes} variante="secondaire">
            {demandes.titreCourt}
          </BoutonLien>
        </>
      )}
    </Layout>
  );
};

const Decision: FunctionComponent<Props> = ({ demande, services, saisie, acces, erreurs }) => {
  const { demandes, annuler } = useTextes();
  return (
    <Formulaire action={chemins.demande(demande.id)} champsObligatoires>
      <ChampChoix
        champ="decision"
        libelle={demandes.decision}
        requis
        valeur={saisie.decision}
        erreur={messageDe(erreurs, 'decision')}
        options={[
          { valeur: 'valider', libelle: demandes.valider, indice: demandes.validerIndice },
          { valeur: 'refuser', libelle: demandes.refuser, indice: demandes.refuserIndice },
        ]}
      />
      <AccesChamps ouverts={demande.espacesOuverts} services={services} acces={acces} erreurs={erreurs} />
      <ChampTexteLong
        champ="motif"
        libelle={demandes.motif}
        indice={demandes.refuserIndice}
        valeur={saisie.motif}
        lignes={3}
        longueurMax={longueurs.motif}
        erreur={messageDe(erreurs, 'motif')}
      />
      <BarreActions>
        <Bouton>{demandes.enregistrer}</Bouton>
        <BoutonLien href={chemins.demandes} variante="secondaire">
          {annuler}
        </BoutonLien>
      </BarreActions>
    </Formulaire>
  );
};
