import type { FunctionComponent } from 'preact';
import type { CodeEspace } from '../../../../../kernel/domain/Espace.ts';
import { BarreSelection } from '../../../../../platform/web/components/BarreSelection.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { ChampListe } from '../../../../../platform/web/components/ChampListe.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { messageDe, type TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { ChampsDePeriode } from './ChampsDePeriode.tsx';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

export interface PersonneDeLEspace {
  readonly rattachementId: number;
  readonly personne: string;
  readonly courriel: string;
  readonly role: string;
  readonly acces: string;
}

interface Props {
  readonly structure: { readonly id: number; readonly designation: string };
  readonly espace: CodeEspace;
  /** Where the choice is posted: this page of the list. */
  readonly action: string;
  readonly personnes: readonly PersonneDeLEspace[];
  readonly choisies: ReadonlySet<string>;
  readonly saisie: TextesSaisis;
  readonly suite: string | undefined;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** One espace of the structure, and who has it: given to many people in one go. */
export const ParEspacePage: FunctionComponent<Props> = (props) => {
  const { structure, espace, personnes, suite, erreurs } = props;
  const { gestionnaire, espaces, espacesDeStructure } = useTextes();
  const { parEspace, utilisateurs } = useTextesDesAcces();
  const titre = parEspace.titre(espaces[espace].libelle);
  return (
    <Layout
      titre={titre}
      surtitre={structure.designation}
      chapeau={parEspace.chapeau}
      erreurs={erreurs}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: structure.designation, href: chemins.structure(structure.id) },
        { libelle: espacesDeStructure.titre, href: `${chemins.structure(structure.id)}#espaces` },
        { libelle: titre },
      ]}
    >
      {personnes.length === 0 ? <EtatVide phrase={parEspace.vide} /> : <Personnes {...props} />}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {utilisateurs.suite}
        </BoutonLien>
      )}
    </Layout>
  );
};

const Personnes: FunctionComponent<Props> = ({ action, personnes, choisies, saisie, erreurs }) => {
  const { utilisateurs, niveaux } = useTextes();
  const { parEspace } = useTextesDesAcces();
  return (
    <Formulaire action={action}>
      <Tableau
        legende={parEspace.legende}
        lignes={personnes}
        cleDe={({ rattachementId }) => String(rattachementId)}
        selection={{ nom: 'ids', libelleDe: ({ personne }) => personne, choisies }}
        colonnes={[
          {
            cle: 'personne',
            titre: utilisateurs.personne,
            enTete: true,
            rendu: ({ personne, courriel }) => (
              <>
                {personne}
                <div class="cp-tableau__secondaire">{courriel}</div>
              </>
            ),
          },
          { cle: 'role', titre: utilisateurs.role, rendu: ({ role }) => role },
          { cle: 'acces', titre: parEspace.acces, rendu: ({ acces }) => acces },
        ]}
      />
      <ChampListe
        champ="niveau"
        libelle={parEspace.niveau}
        requis
        valeur={saisie.niveau}
        erreur={messageDe(erreurs, 'niveau')}
        options={[
          { valeur: 'MODIFICATION', libelle: niveaux.MODIFICATION },
          { valeur: 'CONSULTATION', libelle: niveaux.CONSULTATION },
          { valeur: 'AUCUN', libelle: parEspace.retirer },
        ]}
      />
      <ChampsDePeriode prefixe="" jours={{ du: saisie.du ?? '', au: saisie.au ?? '' }} erreurs={erreurs} />
      <BarreSelection>
        <Bouton>{parEspace.appliquer}</Bouton>
      </BarreSelection>
    </Formulaire>
  );
};
