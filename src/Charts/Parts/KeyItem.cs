namespace GoldenThread.Charts.Parts;

/// <summary>One mark and what it means.</summary>
/// <param name="Opacity">For a shaded part, how strongly it is shaded; null for a mark.</param>
/// <param name="Tick">Whether it is an upright stroke.</param>
/// <param name="Cell">For a cell, how it is drawn in a box of 18 by 18; null for a mark.</param>
internal sealed record KeyItem(string Text, string Colour, Shape Shape = Shape.Disc, bool Hollow = false, double? Opacity = null, bool Tick = false, Action<Drawing, double, double>? Cell = null);
