import type { ComponentChildren, FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { useTextesDuDossier } from '../dossier/useTextesDuDossier.ts';
import { useTextes } from '../useTextes.ts';
import type { ComptePresente, StructurePresentee } from './presentStructure.ts';

interface Props {
  readonly structure: StructurePresentee;
  readonly action?: ComponentChildren;
  /** What may be done with an account; left out for those who only read. */
  readonly actes?: ((compte: ComptePresente) => ComponentChildren) | undefined;
}

export const ComptesCarte: FunctionComponent<Props> = ({ structure, action, actes }) => {
  const { comptes } = useTextes();
  const { comptes: dossier } = useTextesDuDossier();
  return (
    <Carte titre={comptes.titre} id="comptes-bancaires" action={action}>
      {structure.comptes.length === 0 ? (
        <p class="govuk-body">{comptes.vide}</p>
      ) : (
        <Tableau
          legende={comptes.legende}
          lignes={structure.comptes}
          cleDe={({ id }) => String(id)}
          colonnes={[
            {
              cle: 'libelle',
              titre: comptes.libelle,
              enTete: true,
              rendu: ({ libelle, parDefaut }) => (parDefaut ? `${libelle} (${dossier.parDefaut})` : libelle),
            },
            { cle: 'titulaire', titre: comptes.titulaire, rendu: ({ titulaire }) => titulaire },
            { cle: 'iban', titre: comptes.iban, rendu: ({ iban }) => iban },
            { cle: 'bic', titre: comptes.bic, rendu: ({ bic }) => bic },
            { cle: 'periode', titre: comptes.periode, rendu: ({ periode }) => periode },
            ...(actes ? [{ cle: 'actions', titre: comptes.actions, rendu: actes }] : []),
          ]}
        />
      )}
    </Carte>
  );
};
