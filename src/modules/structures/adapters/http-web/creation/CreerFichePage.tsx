import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Encart } from '../../../../../platform/web/components/Encart.tsx';
import { Fieldset } from '../../../../../platform/web/components/Fieldset.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { CategoriesPrestataires } from '../../../application/ports/CategoriesPrestataires.ts';
import type { ReponseDuRepertoire } from '../../../application/ports/RepertoireDesEntreprises.ts';
import { identifiantLisible } from '../../../domain/structure/IdentifiantStructure.ts';
import type { TypeIdentifiant } from '../../../domain/structure/TypeIdentifiant.ts';
import { chemins } from '../chemins.ts';
import { AvisInsee } from '../dossier/AvisInsee.tsx';
import { useTextesDuDossier } from '../dossier/useTextesDuDossier.ts';
import { CompteChamps } from '../fiche/CompteChamps.tsx';
import { FicheChamps } from '../fiche/FicheChamps.tsx';
import type { TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { EtapesDeCreation } from './EtapesDeCreation.tsx';

interface Props {
  readonly type: TypeIdentifiant;
  /** Empty for a PARTICULIER. */
  readonly identifiant: string;
  readonly categories: CategoriesPrestataires;
  readonly saisie: TextesSaisis;
  /** Null where nothing was asked of the INSEE. */
  readonly insee: ReponseDuRepertoire | null;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const CreerFichePage: FunctionComponent<Props> = ({
  type,
  identifiant,
  categories,
  saisie,
  insee,
  erreurs,
}) => {
  const { creation, fiche, comptes, identifiants, rattachements, monCompte, annuler } = useTextes();
  const { insee: dossier } = useTextesDuDossier();
  const valeur =
    identifiant === '' ? creation.numeroAttribue : identifiantLisible({ type, valeur: identifiant });
  return (
    <Layout
      titre={creation.titre}
      erreurs={erreurs}
      etroit
      filAriane={[
        { libelle: monCompte, href: chemins.monCompte },
        { libelle: rattachements.titre, href: chemins.rattachements },
        { libelle: creation.titre },
      ]}
    >
      <EtapesDeCreation courante={2} />
      <ListeResume
        dense
        elements={[
          { cle: fiche.typeIdentifiant, valeur: identifiants[type].libelle },
          { cle: fiche.identifiant, valeur, action: { libelle: creation.changer, href: chemins.creer } },
        ]}
      />
      <AvisInsee reponse={insee} />
      {insee?.nature === 'TROUVE' && (
        <Encart titre={dossier.prerempli}>
          <p class="govuk-body">{dossier.prerempliTexte}</p>
        </Encart>
      )}
      <Formulaire action={chemins.creerFiche} champsObligatoires>
        <input type="hidden" name="type" value={type} />
        <input type="hidden" name="identifiant" value={identifiant} />
        <FicheChamps type={type} publique={false} categories={categories} saisie={saisie} erreurs={erreurs} />
        <Fieldset legende={comptes.titre}>
          <CompteChamps saisie={saisie} erreurs={erreurs} />
        </Fieldset>
        <BarreActions>
          <Bouton>{creation.creer}</Bouton>
          <BoutonLien href={chemins.rattachements} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
