import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { useTextesDesAcces } from '../acces/useTextesDesAcces.ts';
import { chemins } from '../chemins.ts';
import { ActesDeRattachement } from '../roles/ActesDeRattachement.tsx';
import { useTextes } from '../useTextes.ts';
import type { RattachementPresente } from './presentRattachement.ts';

interface Props {
  readonly rattachements: readonly RattachementPresente[];
  /** Leaving and claiming are offered on each row. */
  readonly actes?: boolean | undefined;
}

export const RattachementsTableau: FunctionComponent<Props> = ({ rattachements, actes = false }) => {
  const { rattachements: textes } = useTextes();
  const acces = useTextesDesAcces();
  return (
    <Tableau
      legende={textes.legende}
      lignes={rattachements}
      cleDe={({ id }) => String(id)}
      colonnes={[
        {
          cle: 'structure',
          titre: textes.structure,
          enTete: true,
          rendu: ({ ouvrable, structureId, designation }) =>
            ouvrable ? <Lien href={chemins.fiche(structureId)}>{designation}</Lien> : designation,
        },
        {
          cle: 'identifiant',
          titre: textes.identifiant,
          insecable: true,
          rendu: ({ identifiant }) => identifiant,
        },
        { cle: 'role', titre: textes.role, rendu: ({ role }) => role },
        {
          cle: 'espaces',
          titre: textes.espaces,
          rendu: ({ espaces, services, validite }) => (
            <>
              {espaces}
              {services !== '' && (
                <div class="cp-tableau__secondaire">{acces.mesRattachements.services(services)}</div>
              )}
              {validite !== '' && (
                <div class="cp-tableau__secondaire">{acces.mesRattachements.validite(validite)}</div>
              )}
            </>
          ),
        },
        {
          cle: 'statut',
          titre: textes.statut,
          rendu: ({ statut, motif }) => (
            <>
              <BadgeEtat famille={statut.famille} libelle={statut.libelle} />
              {motif && <div class="cp-tableau__secondaire">{motif}</div>}
            </>
          ),
        },
        { cle: 'date', titre: textes.date, insecable: true, rendu: ({ date }) => date },
        ...(actes
          ? [
              {
                cle: 'actions',
                titre: textes.actions,
                rendu: (rattachement: RattachementPresente) => <ActesDeRattachement {...rattachement} />,
              },
            ]
          : []),
      ]}
    />
  );
};
