import { describe, expect, it } from 'vitest';
import { postAt } from '../../src/words/posts.ts';

const at = (year: number, part = 1): number => year * 4 + part - 1;

describe('posts at a date', () => {
  it.each([
    ['National Security Adviser, Secretary of State from 1973', at(1969), 'National Security Adviser'],
    ['National Security Adviser, Secretary of State from 1973', at(1973, 3), 'National Security Adviser'],
    ['National Security Adviser, Secretary of State from 1973', at(1973, 4), 'National Security Adviser, Secretary of State from 1973'],
    ['Politburo member, Foreign Minister again 1953–56', at(1950), 'Politburo member'],
    ['Politburo member, Foreign Minister again 1953–56', at(1955), 'Politburo member, Foreign Minister again'],
    ['Politburo member, Foreign Minister again 1953–56', at(1957), 'Politburo member, Foreign Minister again 1953–56'],
    ['General, Chairman of the Joint Chiefs 1962–64, then Ambassador in Saigon', at(1961, 4), 'General'],
    ['General, Chairman of the Joint Chiefs 1962–64, then Ambassador in Saigon', at(1963), 'General, Chairman of the Joint Chiefs'],
    ['General, Chairman of the Joint Chiefs 1962–64, then Ambassador in Saigon', at(1965), 'General, Chairman of the Joint Chiefs 1962–64, then Ambassador in Saigon'],
    ['Founder of the army, its commander-in-chief to 1954', at(1951), 'Founder of the army, its commander-in-chief to 1954'],
    ['Acting Chief of Staff, from 1956 head of science', at(1952), 'Acting Chief of Staff'],
    ['Director of intelligence, then Assistant Secretary, State Department', at(1962), 'Director of intelligence, then Assistant Secretary, State Department'],
    ['Foreign Minister', at(1960), 'Foreign Minister'],
    ['советник по национальной безопасности, с 1973 г. госсекретарь', at(1969), 'советник по национальной безопасности'],
    ['член Политбюро, вновь министр иностранных дел в 1953–56 гг.', at(1955), 'член Политбюро, вновь министр иностранных дел'],
    ['генерал, председатель КНШ в 1962–64 гг., затем посол в Сайгоне', at(1963), 'генерал, председатель КНШ'],
    ['国家安全事务助理，1973年起任国务卿', at(1969), '国家安全事务助理'],
    ['政治局委员，1953—56年再任外长', at(1955), '政治局委员，再任外长'],
    ['上将，1962—64年参联会主席，后任驻西贡大使', at(1963), '上将，参联会主席'],
  ])('%s, quarter %i: %s', (line, quarter, told) => {
    expect(postAt(line, quarter)).toBe(told);
  });
});
