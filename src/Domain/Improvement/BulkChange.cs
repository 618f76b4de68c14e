using GoldenThread.Domain.Basics;

namespace GoldenThread.Domain.Improvement;

/// <summary>One change that several actions get alike.</summary>
/// <param name="Field">What is changed.</param>
/// <param name="Lead">The lead, for <see cref="BulkField.Lead"/>.</param>
/// <param name="NextReview">The day, for <see cref="BulkField.NextReview"/>.</param>
/// <param name="Category">The letter, for <see cref="BulkField.Category"/>.</param>
/// <param name="Theme">The number, for <see cref="BulkField.Theme"/>.</param>
public sealed record BulkChange(BulkField Field, Lead? Lead = null, DateOnly? NextReview = null, string? Category = null, int? Theme = null)
{
    /// <summary>What is missing or wrong before it can be made; empty when nothing is.</summary>
    /// <param name="today">The council's date.</param>
    public List<Problem> Faults(DateOnly today) => Field switch
    {
        BulkField.Lead when Lead is null => [new("Lead", "Choose who will lead.")],
        BulkField.NextReview when NextReview is null || NextReview < today => [new("NextReview", "The next review must be today or later.")],
        BulkField.Category when Category is null => [new("Category", "Choose a category.")],
        BulkField.Theme when Theme is null => [new("Theme", "Choose a theme.")],
        _ => [],
    };

    /// <summary>What a definition becomes by it.</summary>
    /// <param name="definition">The definition.</param>
    public ActionDefinition Of(ActionDefinition definition) => Field switch
    {
        BulkField.Lead => definition with { Leads = [Lead!] },
        BulkField.NextReview => definition with { NextReview = NextReview },
        BulkField.Category => definition with { Category = Category },
        BulkField.Theme => definition with { Theme = Theme!.Value },
        _ => definition,
    };
}
