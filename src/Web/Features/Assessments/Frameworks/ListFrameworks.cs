using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Lists the frameworks that are shipped or taken up, in the order of their titles. What each says is read for the edition that counts and for no other.</summary>
public sealed class ListFrameworks(GoldenThreadDb db, Desk desk)
{
    public async Task<IReadOnlyList<ListedFramework>> RunAsync(CancellationToken cancel)
    {
        var editions = (await db.FrameworkEditions.AsNoTracking().Select(edition => new EditionLine
        {
            Id = edition.Id,
            Code = edition.Code,
            Number = edition.Number,
            TakenUpBy = edition.TakenUpBy,
            TakenUpOn = edition.TakenUpOn,
            Because = edition.Because,
            RetiredOn = edition.RetiredOn,
            RetiredBecause = edition.RetiredBecause,
            Version = edition.Version,
        }).ToListAsync(cancel)).OrderByDescending(edition => edition.Number).ToLookup(edition => edition.Code);
        var current = editions.ToDictionary(each => each.Key, each => each.FirstOrDefault(edition => edition.IsInUse(desk.Today)) ?? each.First());
        var wanted = current.Values.Select(edition => edition.Id).ToList();
        var contents = await db.FrameworkEditions.AsNoTracking().Where(edition => wanted.Contains(edition.Id)).Select(edition => new { edition.Code, edition.Content }).ToDictionaryAsync(edition => edition.Code, edition => edition.Content, cancel);
        return
        [
            .. ShippedFrameworks.All.Select(shipped => shipped.Code).Union(current.Keys).Select(code => new ListedFramework
            {
                Code = code,
                Content = contents.GetValueOrDefault(code) ?? ShippedFrameworks.Find(code)!,
                Shipped = ShippedFrameworks.Find(code),
                Editions = [.. editions[code]],
                Current = current.GetValueOrDefault(code),
            }).OrderBy(framework => framework.Content.Title, StringComparer.OrdinalIgnoreCase),
        ];
    }
}
