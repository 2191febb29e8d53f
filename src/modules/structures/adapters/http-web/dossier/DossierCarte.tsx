import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { chemins } from '../chemins.ts';
import type { StructurePresentee } from '../fiche/presentStructure.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { DatesCarte } from './DatesCarte.tsx';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

/** What else a gestionnaire runs of a private structure, each on its page. */
export const DossierCarte: FunctionComponent<{ readonly structure: StructurePresentee }> = ({
  structure,
}) => {
  const { carte } = useTextesDuDossier();
  const { id, active, publique, typeIdentifiant, insee, origineId, successeurId } = structure;
  if (publique) return null;
  const siret = active && (typeIdentifiant === 'SIRET' || typeIdentifiant === 'AUTRE');
  const liens = [
    { libelle: carte.mandats, href: cheminsDuDossier.mandats(id) },
    { libelle: carte.pieces, href: cheminsDuDossier.pieces(id) },
    ...(insee && active && typeIdentifiant === 'SIRET'
      ? [{ libelle: carte.insee, href: cheminsDuDossier.insee(id) }]
      : []),
    ...(siret
      ? [
          {
            libelle: typeIdentifiant === 'SIRET' ? carte.siret : carte.immatriculer,
            href: cheminsDuDossier.siret(id),
          },
        ]
      : []),
    ...(origineId === null ? [] : [{ libelle: carte.origine, href: chemins.fiche(origineId) }]),
    ...(successeurId === null ? [] : [{ libelle: carte.successeur, href: chemins.fiche(successeurId) }]),
  ];
  return (
    <>
      <DatesCarte structure={structure} />
      <Carte titre={carte.titre} id="dossier">
        <ul class="govuk-list govuk-!-margin-bottom-0">
          {liens.map(({ libelle, href }) => (
            <li key={href}>
              <Lien href={href}>{libelle}</Lien>
            </li>
          ))}
        </ul>
      </Carte>
    </>
  );
};
