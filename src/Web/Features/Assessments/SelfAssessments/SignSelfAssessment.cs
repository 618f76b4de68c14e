using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GoldenThread.Domain.Assessments.SelfAssessments;
using GoldenThread.Domain.Basics;
using GoldenThread.Store;
using GoldenThread.Store.History;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Web.Features.Assessments;

/// <summary>Signs a self-assessment off.</summary>
public sealed class SignSelfAssessment(ActOnSelfAssessment act, GoldenThreadDb db)
{
    /// <param name="challenges">What it is challenged with.</param>
    /// <param name="seen">The answers as the signer saw them, <see cref="MarkOf"/>: nobody signs what they have not seen.</param>
    public Task<Outcome<SelfAssessmentSigned>?> RunAsync(string code, IReadOnlyCollection<Challenge> challenges, string? seen, string? words, Submission by, CancellationToken cancel) => act.RunAsync(code, async judged =>
    {
        var answers = await db.LineAnswers.AsNoTracking().Where(each => each.AssessmentId == judged.Assessment.Id).ToListAsync(cancel);
        if (seen != MarkOf(answers)) { return new Problem("", "An answer was changed since you opened this page. Look at it as it stands now, then sign."); }
        return judged.Assessment.SignOff(judged.Content, answers, challenges, words, by.Actor);
    }, by, cancel);

    /// <summary>By what it is known whether answers are the same.</summary>
    public static string MarkOf(IEnumerable<LineAnswer> answers) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', answers.OrderBy(each => each.Ref, StringComparer.Ordinal).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Ref}:{each.Version}"))))));
}
