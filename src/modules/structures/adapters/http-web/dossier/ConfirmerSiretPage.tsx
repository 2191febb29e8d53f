import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { siretLisible } from '../../../../../kernel/domain/Siret.ts';
import type { ReponseDuRepertoire } from '../../../application/ports/RepertoireDesEntreprises.ts';
import { AvisInsee } from './AvisInsee.tsx';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { PageDuDossier } from './PageDuDossier.tsx';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

interface Props {
  readonly structure: { readonly id: number; readonly designation: string; readonly version: number };
  readonly identifiant: string;
  readonly siret: string;
  readonly insee: ReponseDuRepertoire | null;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** Everything that changes, before and after. */
export const ConfirmerSiretPage: FunctionComponent<Props> = (props) => {
  const { structure, identifiant, siret: nouveau, insee, erreurs } = props;
  const { siret } = useTextesDuDossier();
  const page = cheminsDuDossier.siret(structure.id);
  const lignes = [
    { quoi: siret.identifiant, avant: identifiant, apres: siretLisible(nouveau) },
    { quoi: siret.statut, avant: siret.statutAvant, apres: siret.statutApres },
    { quoi: siret.repris, avant: '', apres: siret.reprisApres },
    { quoi: siret.brouillons, avant: '', apres: siret.brouillonsApres },
    { quoi: siret.deposes, avant: '', apres: siret.deposesApres },
    { quoi: siret.nonRepris, avant: '', apres: siret.nonReprisApres },
  ];
  return (
    <PageDuDossier
      structure={structure}
      titre={siret.confirmation}
      erreurs={erreurs}
      via={{ libelle: siret.titre, href: page }}
    >
      <AvisInsee reponse={insee} />
      <Tableau
        legende={siret.legende}
        lignes={lignes}
        cleDe={({ quoi }) => quoi}
        colonnes={[
          { cle: 'quoi', titre: siret.quoi, enTete: true, rendu: ({ quoi }) => quoi },
          { cle: 'avant', titre: siret.avant, rendu: ({ avant }) => avant },
          { cle: 'apres', titre: siret.apres, rendu: ({ apres }) => apres },
        ]}
      />
      <Formulaire action={page} version={structure.version}>
        <input type="hidden" name="siret" value={nouveau} />
        <BarreActions>
          <Bouton>{siret.confirmer}</Bouton>
          <BoutonLien href={page} variante="secondaire">
            {siret.modifier}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </PageDuDossier>
  );
};
