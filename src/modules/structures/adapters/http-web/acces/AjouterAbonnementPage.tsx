import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { ChampCases } from '../../../../../platform/web/components/ChampCases.tsx';
import { ChampChoix } from '../../../../../platform/web/components/ChampChoix.tsx';
import { ChampListe } from '../../../../../platform/web/components/ChampListe.tsx';
import { ChampTexteLong } from '../../../../../platform/web/components/ChampTexteLong.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { EspacesADemander } from '../../../application/abonnements/ListerMesAbonnements.ts';
import { chemins } from '../chemins.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly structures: readonly { readonly id: number; readonly designation: string }[];
  /** Null before a structure is chosen. */
  readonly choix: EspacesADemander | null;
  readonly choisis: readonly string[];
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const AjouterAbonnementPage: FunctionComponent<Props> = (props) => {
  const { structures, choix, erreurs } = props;
  const { monCompte } = useTextes();
  const { ajouter, mesAbonnements } = useTextesDesAcces();
  return (
    <Layout
      titre={ajouter.titre}
      chapeau={ajouter.chapeau}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: monCompte, href: chemins.monCompte },
        { libelle: mesAbonnements.titre, href: cheminsDAcces.mesAbonnements },
        { libelle: ajouter.titre },
      ]}
    >
      {structures.length === 0 && (
        <EtatVide
          phrase={mesAbonnements.sansStructure}
          action={{ libelle: mesAbonnements.demanderRattachement, href: chemins.demander }}
        />
      )}
      {structures.length > 1 && (
        <Formulaire action={cheminsDAcces.ajouter} methode="get" nom={ajouter.structure}>
          <ChampListe
            champ="structure"
            libelle={ajouter.structure}
            valeur={choix ? String(choix.structureId) : null}
            options={structures.map(({ id, designation }) => ({ valeur: String(id), libelle: designation }))}
          />
          <Bouton variante="secondaire">{ajouter.choisir}</Bouton>
        </Formulaire>
      )}
      {choix && <Choix {...props} choix={choix} />}
    </Layout>
  );
};

const Choix: FunctionComponent<Props & { readonly choix: EspacesADemander }> = (props) => {
  const { choix, choisis, saisie, erreurs } = props;
  const { espaces, annuler } = useTextes();
  const { ajouter } = useTextesDesAcces();
  const possibles = choix.espaces.filter(({ niveau, demande }) => niveau !== 'MODIFICATION' && !demande);
  if (choix.statut !== 'ACTIVE') return <EtatVide phrase={ajouter.inactive} />;
  if (choix.espaces.length === 0) return <EtatVide phrase={ajouter.aucunEspace} />;
  if (possibles.length === 0) return <EtatVide phrase={ajouter.dejaTout} />;
  return (
    <Formulaire action={cheminsDAcces.ajouter} champsObligatoires>
      <input type="hidden" name="structure" value={String(choix.structureId)} />
      <ListeResume dense elements={[{ cle: ajouter.structure, valeur: choix.structure }]} />
      <ChampCases
        champ="espaces"
        libelle={ajouter.espaces}
        requis
        valeurs={choisis}
        erreur={messageDe(erreurs, 'espaces')}
        options={possibles.map(({ code, niveau }) => ({
          valeur: code,
          libelle: espaces[code].libelle,
          indice:
            niveau === null ? espaces[code].indice : `${espaces[code].indice} ${ajouter.dejaConsultation}`,
        }))}
      />
      <ChampChoix
        champ="niveau"
        libelle={ajouter.niveau}
        requis
        valeur={saisie.niveau ?? 'MODIFICATION'}
        erreur={messageDe(erreurs, 'niveau')}
        options={[
          {
            valeur: 'MODIFICATION',
            libelle: ajouter.niveaux.MODIFICATION,
            indice: ajouter.niveauxIndices.MODIFICATION,
          },
          {
            valeur: 'CONSULTATION',
            libelle: ajouter.niveaux.CONSULTATION,
            indice: ajouter.niveauxIndices.CONSULTATION,
          },
        ]}
      />
      <ChampTexteLong
        champ="commentaire"
        libelle={ajouter.commentaire}
        indice={ajouter.commentaireIndice}
        valeur={saisie.commentaire}
        lignes={3}
        longueurMax={longueurs.commentaire}
        erreur={messageDe(erreurs, 'commentaire')}
      />
      <BarreActions>
        <Bouton>{ajouter.envoyer}</Bouton>
        <BoutonLien href={cheminsDAcces.mesAbonnements} variante="secondaire">
          {annuler}
        </BoutonLien>
      </BarreActions>
    </Formulaire>
  );
};
