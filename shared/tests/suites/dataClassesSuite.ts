import type { DepartmentName } from '#shared/auth/principal';
import { fieldClasses } from './fieldClasses';

/**
 * Every field of a department has a data class, and those that matter most the one the domain gives them.
 * @param expected classes by coordinate
 */
export function dataClassesSuite(
  department: DepartmentName,
  expected: Readonly<Record<string, string>> = {},
): void {
  const classes = fieldClasses(department);

  describe(`data classes of ${department}`, () => {
    it('leave no field out', () => {
      const without = [...classes].filter(([, dataClass]) => dataClass === 'NONE');
      expect(classes.size).toBeGreaterThan(0);
      expect(without).toEqual([]);
    });

    if (Object.keys(expected).length > 0) {
      it.each(Object.entries(expected))('%s is %s', (coordinate, dataClass) => {
        expect(classes.get(coordinate)).toBe(dataClass);
      });
    }
  });
}
