using GoldenThread.Domain.Assessments.Frameworks;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>The self-assessments on editions of one framework, to choose from.</summary>
/// <param name="Code">The framework's code.</param>
/// <param name="Title">Its title in the latest edition.</param>
/// <param name="Assessments">The assessments, by who is assessed and year.</param>
public sealed record ComparableAssessments(string Code, string Title, IReadOnlyList<SelfAssessment> Assessments);

/// <summary>What was asked to be put side by side.</summary>
public sealed record LaidSideBySide
{
    /// <summary>What there is to choose from, by framework.</summary>
    public required IReadOnlyList<ComparableAssessments> Choices { get; init; }

    /// <summary>The comparison; null where nothing was chosen, or what was chosen cannot be compared.</summary>
    public SideBySide? Compared { get; init; }

    /// <summary>What is wrong with what was chosen.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>Puts self-assessments side by side, as far as whoever sits at the desk may see them.</summary>
public sealed class LaySideBySide(GoldenThreadDb db, Desk desk)
{
    private const int MostEchoed = 60;

    /// <param name="framework">The code of the framework; empty for that of the first assessment.</param>
    /// <param name="codes">The codes of the assessments.</param>
    public async Task<LaidSideBySide> RunAsync(string? framework, IEnumerable<string?> codes, CancellationToken cancel)
    {
        var seen = (await db.SelfAssessments.AsNoTracking().ToListAsync(cancel)).Where(desk.Sees).ToList();
        var used = seen.Select(each => each.EditionId).ToHashSet();
        var editions = await db.FrameworkEditions.AsNoTracking().Where(each => used.Contains(each.Id)).ToDictionaryAsync(each => each.Id, cancel);
        List<ComparableAssessments> choices = [.. seen.GroupBy(each => editions[each.EditionId].Code).Select(same => new ComparableAssessments(same.Key, same.Select(each => editions[each.EditionId]).MaxBy(edition => edition.Number)!.Content.Title,
            [.. same.OrderBy(each => each.Subject, StringComparer.OrdinalIgnoreCase).ThenBy(each => each.Year, StringComparer.Ordinal).ThenBy(each => each.Title, StringComparer.OrdinalIgnoreCase)])).OrderBy(each => each.Title, StringComparer.OrdinalIgnoreCase)];

        List<string> asked = [.. codes.Select(code => (code ?? "").Trim()).Where(code => code.Length > 0).Distinct()];
        if (asked.Count == 0) { return new() { Choices = choices }; }
        // One that they may not see and one that does not exist are told alike.
        bool IsChosen(SelfAssessment each) => asked.Contains(each.Code) && (string.IsNullOrWhiteSpace(framework) || editions[each.EditionId].Code == framework.Trim());
        var chosen = seen.Where(IsChosen).ToList();
        List<Problem> problems = [.. asked.Where(code => !chosen.Exists(each => each.Code == code)).Select(code => new Problem("assessment", $"“{(code.Length > MostEchoed ? code[..MostEchoed] : code)}” is no self-assessment on this framework that you may see."))];
        var compared = SideBySide.Of(await ScoredAsync(chosen, editions, cancel));
        return new() { Choices = choices, Compared = compared.Value, Problems = [.. problems, .. compared.Problems] };
    }

    private async Task<IReadOnlyCollection<ScoredAssessment>> ScoredAsync(List<SelfAssessment> chosen, Dictionary<Guid, FrameworkEdition> editions, CancellationToken cancel)
    {
        var ids = chosen.Select(each => each.Id).ToList();
        var answers = (await db.LineAnswers.AsNoTracking().Where(each => ids.Contains(each.AssessmentId)).ToListAsync(cancel)).ToLookup(each => each.AssessmentId);
        return [.. chosen.Select(each => new ScoredAssessment(each, editions[each.EditionId], FrameworkScores.Of(editions[each.EditionId].Content, LineAnswer.ScoresOf(answers[each.Id]))))];
    }
}
