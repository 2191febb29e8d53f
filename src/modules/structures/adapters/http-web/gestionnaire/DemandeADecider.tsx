import type { ComponentChildren, FunctionComponent } from 'preact';
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

interface DemandePresentee {
  readonly courriel: string;
  readonly structure: string;
  readonly date: string;
  readonly commentaire: string | null;
  /** Who decided what, and when; null while it waits. */
  readonly traitee: string | null;
  readonly motif: string | null;
}

interface Props {
  readonly titre: string;
  /** Where it stands among the others. */
  readonly liste: { readonly libelle: string; readonly href: string };
  readonly action: string;
  readonly demandeur: string;
  readonly demande: DemandePresentee;
  /** What is asked for, beyond the structure. */
  readonly objet?: readonly { readonly cle: string; readonly valeur: string }[];
  readonly validerIndice: string;
  readonly libelleDuMotif: string;
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
  /** The fields of what is granted. */
  readonly children: ComponentChildren;
}

/** One request that a gestionnaire decides, or the decision when there is one already. */
export const DemandeADecider: FunctionComponent<Props> = (props) => {
  const { titre, liste, demande, erreurs, objet = [] } = props;
  const { demandes, gestionnaire, rattachements, utilisateurs } = useTextes();
  return (
    <Layout
      titre={titre}
      erreurs={erreurs}
      etroit
      filAriane={[{ libelle: gestionnaire.titre, href: chemins.gestionnaire }, liste, { libelle: titre }]}
    >
      <ListeResume
        elements={[
          { cle: demandes.demandeur, valeur: props.demandeur },
          { cle: utilisateurs.courriel, valeur: demande.courriel },
          { cle: demandes.structure, valeur: demande.structure },
          ...objet,
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
          <BoutonLien href={liste.href} variante="secondaire">
            {liste.libelle}
          </BoutonLien>
        </>
      )}
    </Layout>
  );
};

const Decision: FunctionComponent<Props> = ({ action, liste, saisie, erreurs, children, ...props }) => {
  const { demandes, annuler } = useTextes();
  return (
    <Formulaire action={action} champsObligatoires>
      <ChampChoix
        champ="decision"
        libelle={demandes.decision}
        requis
        valeur={saisie.decision}
        erreur={messageDe(erreurs, 'decision')}
        options={[
          { valeur: 'valider', libelle: demandes.valider, indice: props.validerIndice },
          { valeur: 'refuser', libelle: demandes.refuser, indice: demandes.refuserIndice },
        ]}
      />
      {children}
      <ChampTexteLong
        champ="motif"
        libelle={props.libelleDuMotif}
        indice={demandes.refuserIndice}
        valeur={saisie.motif}
        lignes={3}
        longueurMax={longueurs.motif}
        erreur={messageDe(erreurs, 'motif')}
      />
      <BarreActions>
        <Bouton>{demandes.enregistrer}</Bouton>
        <BoutonLien href={liste.href} variante="secondaire">
          {annuler}
        </BoutonLien>
      </BarreActions>
    </Formulaire>
  );
};
