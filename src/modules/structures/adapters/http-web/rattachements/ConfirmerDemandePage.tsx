import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { StatutRattachement } from '../../../domain/rattachement/DonneesRattachement.ts';
import { chemins } from '../chemins.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import type { StructureTrouvee } from './presentStructureTrouvee.ts';

interface Props {
  readonly structure: StructureTrouvee;
  /** Where a former request stands. */
  readonly statut: StatutRattachement | null;
  readonly commentaire: string;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const ConfirmerDemandePage: FunctionComponent<Props> = ({
  structure,
  statut,
  commentaire,
  erreurs,
}) => {
  const { demande, rattachements, publiques, monCompte, annuler } = useTextes();
  return (
    <Layout
      titre={demande.confirmer}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: monCompte, href: chemins.monCompte },
        { libelle: rattachements.titre, href: chemins.rattachements },
        { libelle: demande.titre, href: chemins.demander },
        { libelle: demande.confirmer },
      ]}
    >
      <ListeResume
        elements={[
          { cle: rattachements.structure, valeur: structure.designation },
          { cle: rattachements.identifiant, valeur: structure.identifiant },
          ...(structure.ville === '' ? [] : [{ cle: publiques.ville, valeur: structure.ville }]),
        ]}
      />
      {statut === null ? (
        <Formulaire action={chemins.demander}>
          <input type="hidden" name="structure" value={String(structure.id)} />
          <ChampTexteLong
            champ="commentaire"
            libelle={demande.commentaire}
            indice={demande.commentaireIndice}
            valeur={commentaire}
            lignes={3}
            longueurMax={longueurs.commentaire}
            erreur={messageDe(erreurs, 'commentaire')}
          />
          <p class="govuk-body">{demande.explication}</p>
          <BarreActions>
            <Bouton>{demande.envoyer}</Bouton>
            <BoutonLien href={chemins.rattachements} variante="secondaire">
              {annuler}
            </BoutonLien>
          </BarreActions>
        </Formulaire>
      ) : (
        <DejaLa statut={statut} />
      )}
    </Layout>
  );
};

const DejaLa: FunctionComponent<{ readonly statut: StatutRattachement }> = ({ statut }) => {
  const { demande, rattachements } = useTextes();
  return (
    <>
      {statut === 'EN_COURS_DE_VALIDATION' && <Encart titre={demande.attente}>{demande.attenteTexte}</Encart>}
      {statut === 'VALIDEE' && <Encart ton="succes">{demande.valide}</Encart>}
      {statut === 'DESACTIVEE' && <Encart ton="attention">{demande.desactive}</Encart>}
      <BoutonLien href={chemins.rattachements} variante="secondaire">
        {rattachements.titre}
      </BoutonLien>
    </>
  );
};
