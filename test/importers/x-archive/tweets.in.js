window.YTD.tweets.part0 = [
  {"tweet": {"id_str": "1858000000000000001", "id": "1858000000000000001", "created_at": "Mon Nov 02 08:19:24 +0000 2026", "full_text": "A thread", "favorite_count": "3"}},
  {"tweet": {"id_str": "1858000000000000002", "id": "1858000000000000002", "created_at": "Mon Nov 02 08:20:24 +0000 2026", "full_text": "and its rest", "in_reply_to_status_id_str": "1858000000000000001", "in_reply_to_screen_name": "me"}},
  {"tweet": {"id_str": "1858000000000000003", "created_at": "Mon Nov 02 23:30:00 +0000 2026", "full_text": "late"}},
  {"tweet": {"id_str": "1858000000000000004", "created_at": "Tue Nov 03 08:00:00 +0000 2026", "full_text": "@jane thanks", "in_reply_to_status_id_str": "99", "in_reply_to_screen_name": "jane"}},
  {"tweet": {"id_str": "1858000000000000005", "created_at": "Tue Nov 03 09:00:00 +0000 2026", "full_text": "RT @jane: hello"}},
  {"id_str": "1858000000000000006", "created_at": "Wed Nov 04 09:00:00 +0000 2026", "full_text": "as older archives have it"},
  {"tweet": {"id_str": "1858000000000000007", "created_at": "sometime", "full_text": "when?"}}
]
