/** What a run has made of a person at a structure: the same again is left alone. */
export const empreinteDeRattachement = ({
  role,
  active,
}: {
  readonly role: 'PRINCIPAL' | 'SECONDAIRE' | 'SIMPLE';
  readonly active: boolean;
}): string => `${role} ${active ? 'ACTIVE' : 'INACTIVE'}`;

/** Whether that run made her principal. */
export const estDUnPrincipal = (empreinte: string): boolean => empreinte.startsWith('PRINCIPAL ');
