import { describe, expect, test } from 'vitest';
import { findAliases } from '../../src/recognise/aliases.ts';
import { covered } from './covered.ts';

describe('findAliases', () => {
  test.each([
    [
      'phong trào Ngõ sạch (sau đây gọi tắt là Phong trào) năm 2025',
      '(sau đây gọi tắt là Phong trào)',
      'Phong trào',
    ],
    ['dự thảo (sau đây gọi là Dự thảo)', '(sau đây gọi là Dự thảo)', 'Dự thảo'],
    ['(sau đây viết tắt là BCĐ)', '(sau đây viết tắt là BCĐ)', 'BCĐ'],
    ['(viết tắt là Kế hoạch số 5-KH/TU)', '(viết tắt là Kế hoạch số 5-KH/TU)', 'Kế hoạch số 5-KH/TU'],
    ['tiếp xúc cử tri (gọi tắt là TXCT)', '(gọi tắt là TXCT)', 'TXCT'],
    ['(gọi tắt: BCĐ)', '(gọi tắt: BCĐ)', 'BCĐ'],
    ['(gọi tắt là các cơ quan, đơn vị)', '(gọi tắt là các cơ quan, đơn vị)', 'các cơ quan, đơn vị'],
    ['(sau đây gọi tắt là “Hội thi”)', '(sau đây gọi tắt là “Hội thi”)', 'Hội thi'],
    ['đề tài khoa học gọi tắt là Đề tài; dự án', 'gọi tắt là Đề tài', 'Đề tài'],
    ['(sau đây\n  gọi tắt\nlà Cuộc\nthi)', '(sau đây\n  gọi tắt\nlà Cuộc\nthi)', 'Cuộc thi'],
  ])('reads %j', (text, want, name) => {
    const found = findAliases(text);
    expect(covered(text, found)).toEqual([want]);
    expect(found[0]?.name).toBe(name);
  });

  test.each(['ngày nay gọi là làng cổ', 'không viết tắt tên riêng', 'gọi tắt', '(gọi tắt là)'])(
    'finds none in %j',
    (text) => {
      expect(findAliases(text)).toEqual([]);
    },
  );
});
