using GoldenThread.Domain.Boards;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace GoldenThread.Web.Features.Boards;

/// <summary>What the selects about reviews offer, and how their states are shown.</summary>
public static class ReviewChoices
{
    public static IEnumerable<SelectListItem> Kinds => [new("Choose", ""), .. Enum.GetValues<ReviewKind>().Select(kind => new SelectListItem(kind.InWords(), kind.ToString()))];

    public static IEnumerable<SelectListItem> Questions(Review review) =>
        [new("None of the questions", ""), .. review.Terms.Questions.Select(question => new SelectListItem($"{question.Number}. {question.Words}", $"{question.Number}"))];

    public static string Tone(ReviewState state) => state switch { ReviewState.Proposed or ReviewState.Agreed => "not", ReviewState.Closed => "done", ReviewState.Stopped => "superseded", _ => "track" };

    public static string Tone(AnswerKind answer) => answer switch { AnswerKind.Accepted => "done", AnswerKind.InPart => "amber", _ => "none" };

    public static string Tone(EffectResult result) => result switch { EffectResult.Done => "done", EffectResult.Partly => "amber", EffectResult.NotDone => "red", _ => "not" };
}
