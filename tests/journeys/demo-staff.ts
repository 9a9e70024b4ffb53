/** Marcus is super-admin, Priya support-admin; neither needs a code. */
export const marcus = 'marcus@bursar.example';
export const priya = 'priya@bursar.example';
