import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { chemins } from '../chemins.ts';
import type { StructurePresentee } from '../fiche/presentStructure.ts';
import { cheminsHistorique } from '../historique/cheminsHistorique.ts';
import { cheminsDuDossier } from './cheminsDuDossier.ts';
import { useTextesDuDossier } from './useTextesDuDossier.ts';

/** From a fiche to read to those that came before it and after it, and to what the gestionnaires may still read of it. */
export const SuiteDeFicheCarte: FunctionComponent<{ readonly structure: StructurePresentee }> = ({
  structure: { id, origineId, successeurId, litEnGestionnaire },
}) => {
  const { carte } = useTextesDuDossier();
  const liens = [
    ...(successeurId === null ? [] : [{ libelle: carte.successeur, href: chemins.fiche(successeurId) }]),
    ...(origineId === null ? [] : [{ libelle: carte.origine, href: chemins.fiche(origineId) }]),
    ...(litEnGestionnaire
      ? [
          { libelle: carte.mandats, href: cheminsDuDossier.mandats(id) },
          { libelle: carte.historique, href: cheminsHistorique.liste({ structure: id }) },
        ]
      : []),
  ];
  if (liens.length === 0) return null;
  return (
    <Carte titre={carte.suite} id="suite">
      <ul class="govuk-list govuk-!-margin-bottom-0">
        {liens.map(({ libelle, href }) => (
          <li key={href}>
            <Lien href={href}>{libelle}</Lien>
          </li>
        ))}
      </ul>
    </Carte>
  );
};
