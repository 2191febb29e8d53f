import type { ComponentChildren, FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { Service } from '../../../domain/structure/Service.ts';
import { useTextes } from '../useTextes.ts';
import type { StructurePresentee } from './presentStructure.ts';

interface Props {
  readonly structure: StructurePresentee;
  readonly action?: ComponentChildren;
  readonly actes?: ((service: Service) => ComponentChildren) | undefined;
}

export const ServicesCarte: FunctionComponent<Props> = ({ structure, action, actes }) => {
  const { services } = useTextes();
  return (
    <Carte titre={services.titre} id="services" action={action}>
      {structure.services.length === 0 ? (
        <p class="govuk-body">{services.vide}</p>
      ) : (
        <Tableau
          legende={services.legende}
          lignes={structure.services}
          cleDe={({ id }) => String(id)}
          colonnes={[
            { cle: 'code', titre: services.code, enTete: true, rendu: ({ code }) => code },
            { cle: 'nom', titre: services.nom, rendu: ({ nom }) => nom },
            {
              cle: 'statut',
              titre: services.statut,
              insecable: true,
              rendu: ({ actif }) => (
                <BadgeEtat
                  famille={actif ? 'accepte' : 'clos'}
                  libelle={actif ? services.actif : services.ferme}
                />
              ),
            },
            ...(actes ? [{ cle: 'actions', titre: services.actions, rendu: actes }] : []),
          ]}
        />
      )}
    </Carte>
  );
};
