import { Router } from 'express';
import { h } from 'preact';
import { z } from 'zod';
import type { Acteur } from '../../../../../kernel/application/Acteur.ts';
import type { Langue } from '../../../../../kernel/domain/Langue.ts';
import { endpoint, type Endpoint } from '../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { ConsulterStructure } from '../../../application/ConsulterStructure.ts';
import type { ActeSurPersonne } from '../../../application/roles/ActeSurPersonne.ts';
import type { AnnulerTransmission } from '../../../application/roles/AnnulerTransmission.ts';
import type { ActeDeRole, ConsulterRole } from '../../../application/roles/ConsulterRole.ts';
import type { EcarterPersonne } from '../../../application/roles/EcarterPersonne.ts';
import type { ListerDesactivees } from '../../../application/roles/ListerDesactivees.ts';
import type { NommerSecondaire } from '../../../application/roles/NommerSecondaire.ts';
import type { ProposerTransmission } from '../../../application/roles/ProposerTransmission.ts';
import type { RetirerSecondaire } from '../../../application/roles/RetirerSecondaire.ts';
import { chemins } from '../chemins.ts';
import { nomDePersonne } from '../nomDePersonne.ts';
import { textesDe } from '../textes/textesDe.ts';
import { acteForm } from './acteForm.ts';
import { cheminsDesRoles } from './cheminsDesRoles.ts';
import { DesactiveesPage } from './DesactiveesPage.tsx';
import { presentRole } from './presentRole.ts';
import { RolePage } from './RolePage.tsx';
import { segments } from './segments.ts';
import { textesDesRoles } from './textes/textesDesRoles.ts';
import { transmettreForm } from './transmettreForm.ts';

export interface UsagesDesRoles {
  readonly consulterStructure: ConsulterStructure;
  readonly consulter: ConsulterRole;
  readonly desactivees: ListerDesactivees;
  readonly nommer: NommerSecondaire;
  readonly retirer: RetirerSecondaire;
  readonly proposer: ProposerTransmission;
  readonly annuler: AnnulerTransmission;
  readonly ecarter: EcarterPersonne;
}

const id = z.coerce.number().int().positive();
const PersonneDesignee = z.object({ id, rattachementId: id });
const Suite = z.object({ id, apres: id.optional().catch(undefined) });

/** Under `/gestionnaire/structures`: what a gestionnaire does to the roles and the accesses of people. */
export const rolesRouter = (usages: UsagesDesRoles): Router => {
  const router = Router();
  const pages = new PagesDeRole(usages);

  router.get(
    '/:id/utilisateurs-desactives',
    endpoint({
      acces: 'gestionnaire',
      input: Suite,
      handle: async ({ acteur, input, langue, web }) => {
        const structure = await usages.consulterStructure.pourGestionnaire(acteur, input.id);
        const { personnes, suivant } = await usages.desactivees.execute(
          acteur,
          input.id,
          input.apres ?? null,
        );
        const liste = cheminsDesRoles.desactivees(input.id);
        web.page(
          h(DesactiveesPage, {
            structure,
            personnes: personnes.map(({ rattachementId, personne }) => ({
              rattachementId,
              personne: nomDePersonne(personne, textesDe(langue)),
              courriel: personne?.courriel ?? '',
            })),
            suite: suivant === null ? undefined : `${liste}?apres=${suivant}`,
          }),
        );
      },
    }),
  );

  router.get(
    '/:id/utilisateurs/:rattachementId/role',
    endpoint({
      acces: 'gestionnaire',
      input: PersonneDesignee,
      handle: ({ acteur, input, langue, web }) => pages.montrer(acteur, input, langue, web),
    }),
  );

  router.post(
    '/:id/utilisateurs/:rattachementId/transmettre',
    endpoint({
      acces: 'gestionnaire',
      input: PersonneDesignee,
      form: transmettreForm,
      handle: async ({ acteur, input: { id: structureId, rattachementId }, form, langue, web }) => {
        await usages.proposer.execute({ acteur, structureId, rattachementId, ...form });
        pages.conclure('TRANSMETTRE', structureId, langue, web);
      },
      refuse: ({ acteur, input, erreurs, status, langue, web }) =>
        pages.montrer(acteur, input, langue, web, erreurs, status),
    }),
  );

  const actes: readonly (readonly [
    Exclude<ActeDeRole, 'TRANSMETTRE'>,
    (acte: ActeSurPersonne) => Promise<void>,
  ])[] = [
    ['NOMMER', (acte) => usages.nommer.execute(acte)],
    ['RETIRER', (acte) => usages.retirer.execute(acte)],
    ['DESACTIVER', (acte) => usages.ecarter.execute({ ...acte, ecart: 'DESACTIVER' })],
    ['REACTIVER', (acte) => usages.ecarter.execute({ ...acte, ecart: 'REACTIVER' })],
    ['DETACHER', (acte) => usages.ecarter.execute({ ...acte, ecart: 'DETACHER' })],
  ];
  for (const [acte, faire] of actes) {
    router.post(`/:id/utilisateurs/:rattachementId/${segments[acte]}`, pages.acte(acte, faire));
  }

  router.post(
    '/:id/transmissions/:transmissionId/annuler',
    endpoint({
      acces: 'gestionnaire',
      input: z.object({ id, transmissionId: id }),
      handle: async ({ acteur, input, langue, web }) => {
        await usages.annuler.execute({ acteur, transmissionId: input.transmissionId });
        const { role } = textesDesRoles(langue);
        web.redirect(chemins.utilisateurs(input.id), {
          ton: 'succes',
          titre: role.annulee,
          texte: role.prevenu,
        });
      },
    }),
  );

  return router;
};

interface Designation {
  readonly id: number;
  readonly rattachementId: number;
}

class PagesDeRole {
  constructor(private readonly usages: UsagesDesRoles) {}

  async montrer(
    acteur: Acteur,
    { id: structureId, rattachementId }: Designation,
    langue: Langue,
    web: Web,
    erreurs: FormErrors = [],
    status = 200,
  ): Promise<void> {
    const consulte = await this.usages.consulter.execute({ acteur, structureId, rattachementId });
    const structure = await this.usages.consulterStructure.pourGestionnaire(acteur, structureId);
    web.page(h(RolePage, { structure, role: presentRole(consulte, langue), erreurs }), status);
  }

  conclure(acte: ActeDeRole, structureId: number, langue: Langue, web: Web): void {
    const { actes, role } = textesDesRoles(langue);
    web.redirect(chemins.utilisateurs(structureId), {
      ton: 'succes',
      titre: actes[acte].fait,
      texte: role.prevenu,
    });
  }

  acte(nom: Exclude<ActeDeRole, 'TRANSMETTRE'>, faire: (acte: ActeSurPersonne) => Promise<void>): Endpoint {
    return endpoint({
      acces: 'gestionnaire',
      input: PersonneDesignee,
      form: acteForm,
      handle: async ({ acteur, input: { id: structureId, rattachementId }, form, langue, web }) => {
        await faire({ acteur, structureId, rattachementId, version: form.version });
        this.conclure(nom, structureId, langue, web);
      },
      refuse: ({ acteur, input, erreurs, status, langue, web }) =>
        this.montrer(acteur, input, langue, web, erreurs, status),
    });
  }
}
