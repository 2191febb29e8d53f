import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { ChampFichier } from '../../../../../platform/web/components/ChampFichier.tsx';
import { ChampListe } from '../../../../../platform/web/components/ChampListe.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import type { OptionDeChoix } from '../../../../../platform/web/components/OptionDeChoix.ts';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { Acte } from '../gestionnaire/Acte.tsx';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { PageDuDossier } from './PageDuDossier.tsx';
import type { PiecePresentee } from './presentPiece.ts';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

interface Props {
  /** Null for the person's own. */
  readonly structure: { readonly id: number; readonly designation: string } | null;
  readonly action: string;
  readonly pieces: readonly PiecePresentee[];
  readonly types: readonly OptionDeChoix[];
  readonly saisie: TextesSaisis;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** The pieces that may be joined again and again: of a structure, or of an account. */
export const PiecesPage: FunctionComponent<Props> = (props) => {
  const { structure, erreurs } = props;
  const { pieces: textes } = useTextesDuDossier();
  const { monCompte } = useTextes();
  const contenu = (
    <>
      <Carte titre={textes.liste} id="pieces">
        <Pieces pieces={props.pieces} />
      </Carte>
      <Carte titre={textes.ajouter} id="ajouter">
        <Ajout {...props} />
      </Carte>
    </>
  );
  return structure ? (
    <PageDuDossier
      structure={structure}
      titre={textes.titreStructure}
      chapeau={textes.chapeauStructure}
      erreurs={erreurs}
    >
      {contenu}
    </PageDuDossier>
  ) : (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      erreurs={erreurs}
      filAriane={[{ libelle: monCompte, href: chemins.monCompte }, { libelle: textes.titre }]}
    >
      {contenu}
    </Layout>
  );
};

const Pieces: FunctionComponent<Pick<Props, 'pieces'>> = ({ pieces }) => {
  const { pieces: textes } = useTextesDuDossier();
  if (pieces.length === 0) return <p class="govuk-body">{textes.vide}</p>;
  return (
    <Tableau
      legende={textes.liste}
      lignes={pieces}
      cleDe={({ id }) => String(id)}
      colonnes={[
        {
          cle: 'designation',
          titre: textes.designation,
          enTete: true,
          rendu: ({ designation }) => designation,
        },
        { cle: 'type', titre: textes.type, rendu: ({ type }) => type },
        { cle: 'periode', titre: textes.periode, rendu: ({ periode }) => periode },
        {
          cle: 'statut',
          titre: textes.statut,
          insecable: true,
          rendu: ({ statut }) => <BadgeEtat {...statut} />,
        },
        {
          cle: 'actions',
          titre: textes.actions,
          rendu: ({ nom, designation, href, retirer }) => (
            <div class="cp-actions-ligne">
              <Lien href={href} complement={nom} telechargement>
                {textes.telecharger}
              </Lien>
              <Acte action={retirer} libelle={textes.retirer} complement={designation} />
            </div>
          ),
        },
      ]}
    />
  );
};

const Ajout: FunctionComponent<Props> = ({ action, types, saisie, erreurs }) => {
  const { pieces: textes } = useTextesDuDossier();
  return (
    <Formulaire action={action} multipart champsObligatoires nom={textes.ajouter}>
      <Champ
        champ="designation"
        libelle={textes.designation}
        indice={textes.designationIndice}
        valeur={saisie.designation}
        longueurMax={100}
        requis
        erreur={messageDe(erreurs, 'designation')}
      />
      <ChampListe
        champ="type"
        libelle={textes.type}
        options={types}
        valeur={saisie.type}
        requis
        erreur={messageDe(erreurs, 'type')}
      />
      <Champ
        champ="du"
        type="date"
        libelle={textes.du}
        indice={textes.duIndice}
        valeur={saisie.du}
        erreur={messageDe(erreurs, 'du')}
      />
      <Champ
        champ="au"
        type="date"
        libelle={textes.au}
        indice={textes.auIndice}
        valeur={saisie.au}
        erreur={messageDe(erreurs, 'au')}
      />
      <ChampFichier
        champ="fichier"
        libelle={textes.fichier}
        indice={textes.fichierIndice}
        accepte=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
        requis
        erreur={messageDe(erreurs, 'fichier')}
      />
      <Bouton>{textes.enregistrer}</Bouton>
    </Formulaire>
  );
};
