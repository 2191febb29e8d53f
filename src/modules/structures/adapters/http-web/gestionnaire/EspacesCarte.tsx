import type { FunctionComponent } from 'preact';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { cheminsDAcces } from '../acces/cheminsDAcces.ts';
import { useTextesDesAcces } from '../acces/useTextesDesAcces.ts';
import { chemins } from '../chemins.ts';
import type { StructurePresentee } from '../fiche/presentStructure.ts';
import { useTextes } from '../useTextes.ts';
import { Acte } from './Acte.tsx';

export const EspacesCarte: FunctionComponent<{ readonly structure: StructurePresentee }> = ({
  structure,
}) => {
  const { espacesDeStructure: textes } = useTextes();
  const { parEspace } = useTextesDesAcces();
  const { id, active, espaces, espacesAAjouter } = structure;
  return (
    <Carte
      titre={textes.titre}
      id="espaces"
      action={
        active &&
        espacesAAjouter.length > 0 && <Lien href={chemins.ajouterEspaces(id)}>{textes.ajouter}</Lien>
      }
    >
      {espaces.length === 0 ? (
        <p class="govuk-body">{textes.vide}</p>
      ) : (
        <Tableau
          legende={textes.legende}
          lignes={espaces}
          cleDe={({ code }) => code}
          colonnes={[
            { cle: 'espace', titre: textes.espace, enTete: true, rendu: ({ libelle }) => libelle },
            { cle: 'utilite', titre: textes.utilite, rendu: ({ indice }) => indice },
            {
              cle: 'actions',
              titre: textes.actions,
              rendu: ({ code, libelle }) =>
                active && (
                  <>
                    <div>
                      <Lien href={cheminsDAcces.parEspace(id, code)} complement={libelle}>
                        {parEspace.lien}
                      </Lien>
                    </div>
                    <Acte
                      action={chemins.resilierEspace(id, code)}
                      libelle={textes.resilier}
                      complement={libelle}
                    />
                  </>
                ),
            },
          ]}
        />
      )}
    </Carte>
  );
};
